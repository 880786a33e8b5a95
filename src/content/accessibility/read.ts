import { check, ContentError, readYaml } from '../problems.ts';
import { criteria, type CriteriaContent } from './schema.ts';

/** What the file says of each criterion. Throws a `ContentError` that lists all there is to mend in it. */
export function readCriteria(text: string): CriteriaContent {
  const { data, problems } = check(criteria, readYaml('src/content/accessibility/criteria.yaml', text));
  if (!data) throw new ContentError(problems);
  return data;
}
