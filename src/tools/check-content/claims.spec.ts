import { expect, test } from 'vitest';
import { claimDifference, claimProblems } from './claims.ts';
import { readMdx } from './mdx.ts';

const problems = (mdx: string) => claimProblems(readMdx(mdx), (name) => name === 'counts/cascade');
const reasons = (key: string) =>
  `---\nunobservable:\n  ${key}:\n    because: It is inside.\n    source: Objects/object.c\n---\n`;

test('a claim with its program, or with a reason and a source, is in order', () => {
  expect(problems('It is. [One falls, *others* follow.](claim:counts/cascade) Yes.')).toEqual([]);
  expect(problems(`${reasons('inside')}- [It is so.](unobservable:inside)`)).toEqual([]);
  expect(problems('See [the lab](../../labs/sizes/).')).toEqual([]);
});

test('a claim without one is not', () => {
  expect(problems('[It is so.](claim:)')[0]).toContain('has no program');
  expect(problems('[It is so.](claim:counts/other)')[0]).toContain('no program content/programs/');
  expect(problems('[](claim:counts/cascade)')[0]).toContain('says nothing');
  expect(problems(`${reasons('inside')}[It is so.](unobservable:other)`)).toEqual([
    expect.stringContaining('needs, under unobservable, "other"'),
    expect.stringContaining('[unobservable:inside]: remove it'),
  ]);
  const noSource =
    '---\nunobservable:\n  a:\n    because: It is.\n---\n[It is so.](unobservable:a)';
  expect(problems(noSource)[0]).toContain('source');
});

test('a translation has the same claims in the same order', () => {
  const claims = (mdx: string) => readMdx(mdx).claims;
  const text = claims('[One.](claim:a/b) [Two.](unobservable:c)');
  expect(claimDifference(text, claims('[一。](claim:a/b)[二。](unobservable:c)'))).toBe('');
  expect(claimDifference(text, claims('[二。](unobservable:c)[一。](claim:a/b)'))).toBe(
    'claim 1 is unobservable:c, there claim:a/b',
  );
  expect(claimDifference(text, claims('[一。](claim:a/b)'))).toBe(
    'claim 2 is missing, there unobservable:c',
  );
  expect(claimDifference([], text)).toBe('claim 1 is claim:a/b, there missing');
});
