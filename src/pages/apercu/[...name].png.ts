import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../core/format/locale.ts';
import { previewPng } from '../../pictures/draw.ts';
import type { Preview } from '../../pictures/preview.ts';
import { previewsIn } from '../../pictures/previews.ts';

export const getStaticPaths = (() =>
  locales.flatMap(previewsIn).map((preview) => ({
    params: { name: preview.name },
    props: { preview },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ preview: Preview }> = async ({ props: { preview } }) => new Response(await previewPng(preview));
