import type { APIRoute } from 'astro';
import { offlineScriptIn } from '../offline/script.ts';

export const GET: APIRoute = () => offlineScriptIn('fr');
