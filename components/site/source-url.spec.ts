import { expect, test } from 'vitest';
import { sourceUrl } from './source-url.ts';

test('each kind of source is found where it is kept', () => {
  expect(sourceUrl('PEP 703', ['3.13t'])).toBe('https://peps.python.org/pep-0703/');
  expect(sourceUrl('gh-117783', ['3.13t'])).toBe('https://github.com/python/cpython/issues/117783');
});

test('a file is that of a version in which the difference holds', () => {
  const at = (release: string) =>
    `https://github.com/python/cpython/blob/${release}/Include/object.h`;
  expect(sourceUrl('Include/object.h', ['3.13t', '3.14t', '3.15t'])).toBe(at('3.14'));
  expect(sourceUrl('Include/object.h', ['3.13t'])).toBe(at('3.13'));
});
