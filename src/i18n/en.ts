import { changes } from './changes/en.ts';
import { accessibility } from './accessibility/en.ts';
import { data } from './data/en.ts';
import { facilitate } from './facilitate/en.ts';
import { figures } from './figures/en.ts';
import { group } from './group/en.ts';
import { guide } from './guide/en.ts';
import { home } from './home/en.ts';
import { method } from './method/en.ts';
import { mirror } from './mirror/en.ts';
import { notFound } from './not-found/en.ts';
import { offline } from './offline/en.ts';
import { paper } from './paper/en.ts';
import { profile } from './profile/en.ts';
import { quiz } from './quiz/en.ts';
import { result } from './result/en.ts';
import { site } from './site/en.ts';
import type { fr } from './fr.ts';

/** The interface's words in English. */
export const en = {
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
} satisfies typeof fr;
