import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages, chapterPages } from './support/sitemap.ts';
import { expect, test } from './support/test.ts';

const fileOf = (path: string) =>
  join('dist', path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** What the page's links, images, scripts and islands name, with the ids that it has. */
interface Named {
  readonly urls: readonly string[];
  readonly ids: readonly string[];
}

test('every link of every page leads to a file, and every fragment to a place in it', async ({
  page,
}) => {
  // Hundreds of files are read, and the chapters' are large.
  test.setTimeout(180_000);
  // A page without scripts: what the files themselves say is what is checked.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/');
  const read = (path: string): Promise<Named> =>
    page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const urls: string[] = [];
        const attributes = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            for (const name of attributes) {
              const value = element.getAttribute(name);
              if (value !== null) urls.push(value);
            }
            if (element instanceof HTMLTemplateElement) walk(element.content);
          }
        };
        walk(parsed);
        const ids = Array.from(parsed.querySelectorAll('[id]'), ({ id }) => id);
        return { urls, ids };
      },
      readFileSync(fileOf(path), 'utf8'),
    );

  const paths = [...allPages(), ...chapterPages()];
  const pages = new Map<string, Named>();
  for (const path of paths) pages.set(path, await read(path));
  const dead: string[] = [];
  let followed = 0;
  for (const [path, { urls }] of pages) {
    for (const url of urls) {
      const target = new URL(url, `http://site/${path}`);
      // Claims are marks in lessons, and nothing else can follow them.
      if (/^(claim|unobservable):$/.test(target.protocol)) dead.push(`/${path}: ${url}`);
      // Sources that are cited lie elsewhere, and are not asked for in a test.
      if (target.host !== 'site' || !target.protocol.startsWith('http')) continue;
      followed += 1;
      const to = decodeURIComponent(target.pathname.slice(1));
      const id = decodeURIComponent(target.hash.slice(1));
      const there = existsSync(fileOf(to));
      if (!there) dead.push(`/${path}: ${url}`);
      else if (id !== '' && !pages.get(to)?.ids.includes(id))
        dead.push(`/${path}: ${url} has no such id`);
    }
  }
  expect(dead).toEqual([]);
  expect(followed).toBeGreaterThan(paths.length);
});
