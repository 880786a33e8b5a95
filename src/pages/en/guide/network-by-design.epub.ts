import type { APIRoute } from 'astro';
import { epubOf } from '../../../book/epub.ts';

export const GET: APIRoute = async ({ site }) => new Response(await epubOf('en', site));
