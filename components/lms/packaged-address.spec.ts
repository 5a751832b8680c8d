import { expect, it } from 'vitest';
import { packagedAddress } from './packaged-address.ts';

const root = 'https://lms.example/content/7/';
const from = `${root}exercises/one/index.html`;
const place = {
  root,
  base: '/',
  pages: ['', 'exercises/one/', 'zh-cn/exercises/one/'],
  site: 'https://example.org/course/',
};
const leads = (given: string, over: Partial<typeof place> | { site: null } = {}) =>
  packagedAddress(given, from, { ...place, ...over });

it('a page of the package is its file, however it is named', () => {
  const href = `${root}exercises/one/index.html#a1.x`;
  expect(leads('/exercises/one/#a1.x')).toEqual({ href, outside: false });
  expect(leads('../../exercises/one/#a1.x')).toEqual({ href, outside: false });
  expect(leads('/course/exercises/one/#a1.x', { base: '/course/' })).toEqual({
    href,
    outside: false,
  });
  expect(leads('/')).toEqual({ href: `${root}index.html`, outside: false });
});

it('another page of the site is on the site, or nowhere', () => {
  expect(leads('/play/?example=a')).toEqual({
    href: 'https://example.org/course/play/?example=a',
    outside: true,
  });
  expect(leads('/play/', { site: null })).toBe('nowhere');
});

it('files, places on the page and addresses of others are right as they are', () => {
  for (const given of [
    '#main',
    '../../favicon.svg',
    '../two/index.html',
    'https://python.org/',
    '//a.b/',
  ]) {
    expect(leads(given), given).toBeNull();
  }
});
