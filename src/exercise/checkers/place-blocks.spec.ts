import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { placeBlocksSchema } from '../specs/place-blocks.ts';

const common = {
  kind: 'place-blocks',
  revision: 1,
  lesson: 'pools',
  difficulty: 1,
  minutes: 2,
};
const steps = [
  { take: 48, as: 'a' },
  { take: 48, as: 'b' },
  { take: 512, times: 31, as: 'c' },
  { take: 512, as: 'd' },
  { free: 'a' },
];
const next = placeBlocksSchema.parse({
  ...common,
  steps,
  question: {
    asks: 'next',
    next: [33, 48, 64],
    mistakes: [{ request: 1, place: 'new', feedback: 'rounded' }],
    otherwise: 'otherwise',
  },
});
const pools = placeBlocksSchema.parse({
  ...common,
  steps,
  question: {
    asks: 'pools',
    goal: 1,
    most: 1,
    mistakes: [{ picked: ['b'], feedback: 'shared' }],
    otherwise: 'otherwise',
  },
});
const verdictOn = (spec: typeof next, ...entries: string[]) =>
  check(spec, { kind: 'place-blocks', entries }, { simulation });

test('the next blocks land where the allocator of the simulation puts them', () => {
  expect(verdictOn(next, '1:1', '1:3', 'new')).toEqual({ score: 1, right: true, feedback: [] });
  expect(verdictOn(next, 'new', '1:3', '2:1')).toEqual({
    score: 1 / 3,
    right: false,
    feedback: ['rounded'],
    wrong: [0, 2],
  });
  expect(verdictOn(next).feedback).toEqual(['otherwise']);
});

test('a pool is given back when nothing is left in it', () => {
  expect(verdictOn(pools, 'c').right).toBe(true);
  expect(verdictOn(pools, 'd').right).toBe(true);
  expect(verdictOn(pools, 'c', 'd').feedback).toEqual(['otherwise']);
  expect(
    verdictOn({ ...pools, steps: [{ take: 48, times: 1, as: 'e' }, ...pools.steps] }, 'b').feedback,
  ).toEqual(['shared']);
});

test('names that are not there free nothing, and a name is taken once', () => {
  expect(verdictOn(pools, 'z').feedback).toEqual(['otherwise']);
  const twice = { ...pools, steps: [...pools.steps, { take: 16, times: 1, as: 'b' }] };
  expect(() => verdictOn(twice, 'b')).toThrow('two groups are b');
});
