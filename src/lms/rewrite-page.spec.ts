import { expect, it } from 'vitest';
import { rewritePage, wayUp } from './rewrite-page.ts';

const files = new Set([
  'index.html',
  'exercises/one/index.html',
  'zh-cn/exercises/one/index.html',
  '_astro/a.B1.js',
  '_astro/a.css',
  'favicon.svg',
]);
const site = 'https://example.org/course/';
const inFolder = (html: string, base = '/', published: string | null = site) =>
  rewritePage(html, {
    base,
    file: 'exercises/one/index.html',
    files,
    site: published,
    script: 'lms/page.js',
  });

it('the way up always begins with a dot', () => {
  expect(wayUp('index.html')).toBe('./');
  expect(wayUp('zh-cn/exercises/one/index.html')).toBe('../../../');
});

it('what the package has is found from the page, whatever folder it lies in', () => {
  expect(inFolder('<link rel="stylesheet" href="/_astro/a.css">')).toBe(
    '<link rel="stylesheet" href="../../_astro/a.css">',
  );
  expect(
    inFolder(
      '<astro-island component-url="/_astro/a.B1.js" props="{&quot;root&quot;:[0,&quot;/&quot;]}" ssr>',
    ),
  ).toBe(
    '<astro-island component-url="../../_astro/a.B1.js" props="{&quot;root&quot;:[0,&quot;/&quot;]}" ssr>',
  );
});

it('pages are named by their files, with what follows', () => {
  expect(inFolder('<a class="x" href="/exercises/one/#there">')).toBe(
    '<a class="x" href="../../exercises/one/index.html#there">',
  );
  expect(inFolder('<a href="/?a=1&amp;b=2">')).toBe('<a href="../../index.html?a=1&amp;b=2">');
});

it('what is left out is linked on the site, or not at all', () => {
  expect(inFolder('<a class="x" href="/play/?example=a">')).toBe(
    '<a target="_blank" rel="noopener" class="x" href="https://example.org/course/play/?example=a">',
  );
  expect(inFolder('<a class="x" href="/play/">', '/', null)).toBe('<a class="x">');
});

it('a site that lives under a path is packed as well', () => {
  expect(inFolder('<a href="/course/exercises/one/">', '/course/')).toBe(
    '<a href="../../exercises/one/index.html">',
  );
  expect(inFolder('<a href="/elsewhere/">', '/course/')).toBe('<a href="/elsewhere/">');
});

it('addresses of others, of places on the page, and what scripts hold stay as they are', () => {
  for (const html of [
    '<a href="https://python.org/">',
    '<a href="#main">',
    '<script type="module">const a = `<a href="/exercises/one/">`;</script>',
    '<!-- <a href="/exercises/one/"> -->',
    '<p title="href="></p>',
  ]) {
    expect(inFolder(html)).toBe(html);
  }
  expect(inFolder('<script src="/_astro/a.B1.js"></script>')).toBe(
    '<script src="../../_astro/a.B1.js"></script>',
  );
});

it('the page says where its package is, and has its script', () => {
  expect(inFolder('<!DOCTYPE html><html lang="en"><head></head><body></body></html>')).toBe(
    '<!DOCTYPE html><html data-package-root="../../" data-package-base="/" lang="en"><head>' +
      '<script type="module" src="../../lms/page.js"></script></head><body></body></html>',
  );
});
