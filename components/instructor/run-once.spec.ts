import { run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { judge } from '#exercise/check-context.ts';
import { runOnce } from './run-once.ts';

test('a program runs once while it is remembered, and what fails is not', () => {
  const asked: string[] = [];
  const once = runOnce((source, options) => {
    asked.push(source);
    if (source === 'fails') throw new Error('not yet');
    return run(source, options);
  }, 2);
  const profile = { profile: judge };
  const first = once('a = []\n', profile);
  expect(once('a = []\n', profile)).toBe(first);
  expect(() => once('fails', profile)).toThrow('not yet');
  expect(() => once('fails', profile)).toThrow('not yet');
  once('b = []\n', profile);
  once('a = []\n', profile);
  once('c = []\n', profile);
  once('a = []\n', profile);
  once('b = []\n', profile);
  expect(asked).toEqual(['a = []\n', 'fails', 'fails', 'b = []\n', 'c = []\n', 'b = []\n']);
});
