import type { APIRoute } from 'astro';

/** Everything may be read by robots; the sitemap is named where the site knows its address. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site !== undefined && site.hostname !== 'localhost') {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    lines.push(`Sitemap: ${new URL(`${base}sitemap-index.xml`, site).href}`);
  }
  return new Response(`${lines.join('\n')}\n`);
};
