import type { APIRoute } from 'astro';
import { faviconSvg } from '../pictures/icons.ts';

export const GET: APIRoute = () => new Response(faviconSvg());
