// The free-threaded build in outline: its data and its words belong together.
import {
  freeThreadedDifferences,
  freeThreadedHeader,
  freeThreadedUntold,
  freeThreadedVersions,
  profileIds,
} from '@heapscope/simulation';
import { describe, expect, test } from 'vitest';
import { freeThreadedText } from '#text/free-threaded.ts';
import { locales } from '#text/locale.ts';

describe.each(locales)('the free-threaded build in %s', (locale) => {
  const text = freeThreadedText[locale];

  test('has words for each difference, and for each number that is not told', () => {
    const keys = freeThreadedDifferences.map(({ key }) => key);
    expect(Object.keys(text.difference).sort()).toEqual([...keys].sort());
    expect(Object.keys(text.untold).sort()).toEqual([...freeThreadedUntold].sort());
    expect(new Set(Object.values(text.difference)).size).toBe(keys.length);
  });

  test('shows no number of a run', () => {
    const words = [...Object.values(text.difference), ...Object.values(text.untold)];
    for (const each of words) expect(each).not.toMatch(/\d/);
  });
});

test('each difference holds somewhere and names where CPython says so', () => {
  for (const { key, versions, sources } of freeThreadedDifferences) {
    expect(versions.length, key).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source, key).toMatch(
        /^(PEP \d+|gh-\d+|(Include|Objects|Python|Doc)\/[\w/-]+\.(h|c|rst))$/,
      );
    }
  }
  const deferred = freeThreadedDifferences.filter(({ key }) => key.startsWith('deferred'));
  expect(deferred.flatMap(({ versions }) => versions)).toEqual([...freeThreadedVersions]);
});

test('the header has the fields of struct _object without gaps between them', () => {
  let offset = 0;
  for (const { field, bytes } of freeThreadedHeader) {
    expect(offset % bytes, field).toBe(0);
    offset += bytes;
  }
  expect(offset % 8).toBe(0);
});

test('nothing runs on it', () => {
  const run = new Set<string>(profileIds);
  for (const version of freeThreadedVersions) expect(run.has(`cpython-${version}`)).toBe(false);
  expect(profileIds.some((id) => /\dt/.test(id))).toBe(false);
});
