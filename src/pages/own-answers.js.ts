import type { APIRoute } from 'astro';
import { linkQuizIn } from '../extracts.ts';
import script from 'virtual:inline/own-answers';

/** What hands answers on where a browser keeps nothing. Codes are the same in every language. */
export const GET: APIRoute = () =>
  new Response(`const codes=${JSON.stringify(linkQuizIn('fr'))};${script}`, { headers: { 'Content-Type': 'text/javascript' } });
