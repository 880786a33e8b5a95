import type { APIRoute, GetStaticPaths } from 'astro';
import { chaptersIn, plainChapter, type Chapter } from '../../library.ts';

export const getStaticPaths = (async () =>
  (await chaptersIn('fr')).map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chapter: Chapter }> = async ({ props, site }) =>
  new Response(await plainChapter('fr', props.chapter, site));
