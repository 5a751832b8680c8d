import { globSync, readFileSync } from 'node:fs';

/**
 * The paths of all pages of the built site, relative to its root (`zh-cn/progress/`), from its
 * sitemap, and the page for unknown addresses.
 */
export function allPages(folder = 'dist', base = '/'): string[] {
  const sitemap = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    new URL(url).pathname.slice(base.length),
  );
  return [...paths, '404.html'];
}

/** The paths of the chapters' pages, which repeat what their lessons say and are not in the sitemap. */
export function chapterPages(folder = 'dist'): string[] {
  return globSync(`${folder}/{,*/}chapters/*/index.html`).map((path) =>
    path.replaceAll('\\', '/').slice(folder.length + 1, -'index.html'.length),
  );
}
