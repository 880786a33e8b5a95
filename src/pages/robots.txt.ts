import type { APIRoute } from 'astro';
import { fileOf } from '../routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileOf('sitemap-index.xml'), site).href}\n`);
