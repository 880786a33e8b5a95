import type { APIRoute, GetStaticPaths } from 'astro';
import { chaptersIn, plainChapter, type Chapter } from '../../library.ts';

export const getStaticPaths = (() =>
  chaptersIn('fr').map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chapter: Chapter }> = ({ props, site }) => new Response(plainChapter('fr', props.chapter, site));
