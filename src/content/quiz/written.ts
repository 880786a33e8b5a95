import type { z } from 'astro/zod';
import type { Authored } from '../problems.ts';
import type * as schema from './schema.ts';

type DimensionContent = z.infer<typeof schema.dimension> & { code: string };
type Scale = z.infer<typeof schema.scale>;

/** Everything written about the quiz, in both languages, in the shapes that core computes with. */
export type QuizContent = Omit<Scale, 'dimensions'> &
  z.infer<typeof schema.contextQuestions> & {
    dimensions: DimensionContent[];
    objectives: z.infer<typeof schema.objectives>;
    match: z.infer<typeof schema.match>;
    profiles: z.infer<typeof schema.profiles>;
    risks: z.infer<typeof schema.risks>;
    opportunities: z.infer<typeof schema.opportunities>;
  };
export type Source = z.infer<typeof schema.sources>[number];
/** What is written for each occasion, by its id. */
export type MessagesContent = z.infer<typeof schema.messages>;

/** What the quiz's files may refer to. */
export interface Known {
  /** `chapter#heading`, of every chapter. */
  passages: ReadonlySet<string>;
  /** Ids of the sources that chapters cite. Without them, nothing is said of a source that nobody cites. */
  cited?: ReadonlySet<string>;
}

/** What has been read, with the files it stands in. */
export interface Written {
  quiz: QuizContent;
  messages: MessagesContent;
  sources: Source[];
  files: Record<
    'scale' | 'context' | 'objectives' | 'profiles' | 'risks' | 'opportunities' | 'messages' | 'sources',
    Authored
  > & {
    /** In the order of `quiz.dimensions`. */
    dimensions: Authored[];
  };
}
