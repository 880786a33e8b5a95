import type { APIRoute } from 'astro';
import { epubIn } from '../../book/epub.ts';

export const GET: APIRoute = async () => new Response(await epubIn('fr'));
