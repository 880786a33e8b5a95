import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, icons, type Icon } from '../pictures/icons.ts';

export const getStaticPaths = (() => Object.keys(icons).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await iconPng(params['icon'] as Icon));
