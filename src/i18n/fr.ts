import { changes } from './changes/fr.ts';
import { accessibility } from './accessibility/fr.ts';
import { data } from './data/fr.ts';
import { facilitate } from './facilitate/fr.ts';
import { figures } from './figures/fr.ts';
import { group } from './group/fr.ts';
import { guide } from './guide/fr.ts';
import { home } from './home/fr.ts';
import { method } from './method/fr.ts';
import { mirror } from './mirror/fr.ts';
import { notFound } from './not-found/fr.ts';
import { offline } from './offline/fr.ts';
import { paper } from './paper/fr.ts';
import { profile } from './profile/fr.ts';
import { quiz } from './quiz/fr.ts';
import { result } from './result/fr.ts';
import { site } from './site/fr.ts';

/**
 * The interface's words in French: the source that the other languages must match. Spaces and apostrophes are set later.
 * A section is called what its folder of components is, or its layout where it has none.
 */
export const fr = {
  changes,
  accessibility,
  data,
  facilitate,
  figures,
  group,
  guide,
  home,
  method,
  mirror,
  notFound,
  offline,
  paper,
  profile,
  quiz,
  result,
  site,
};
