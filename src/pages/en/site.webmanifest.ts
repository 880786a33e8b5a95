import type { APIRoute } from 'astro';
import { manifestIn } from '../../pictures/manifest.ts';

export const GET: APIRoute = () => new Response(manifestIn('en'));
