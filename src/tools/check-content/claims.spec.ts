import { expect, test } from 'vitest';
import { claimProblems } from './claims.ts';
import { readMdx } from './mdx.ts';

const problems = (mdx: string) =>
  claimProblems(readMdx(mdx).components, (name) => name === 'counts/cascade');

test('a claim with its program, or with a reason and a source, is in order', () => {
  expect(problems('It is. <Claim by="counts/cascade">One falls, others follow.</Claim>')).toEqual(
    [],
  );
  expect(
    problems('<Claim because="It is inside." source="Objects/object.c">It is so.</Claim>'),
  ).toEqual([]);
});

test('a claim without one is not', () => {
  expect(problems('<Claim>It is so.</Claim>')[0]).toContain('has no program');
  expect(problems('<Claim by="counts/other">It is so.</Claim>')[0]).toContain(
    'no program content/',
  );
  expect(problems('<Claim because="It is inside.">It is so.</Claim>')[0]).toContain('source=');
  expect(problems('<Claim by="counts/cascade"></Claim>')[0]).toContain('claims nothing');
  expect(
    problems('<Claim by="counts/cascade" because="a" source="b">It is so.</Claim>')[0],
  ).toContain('keep one');
});
