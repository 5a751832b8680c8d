import { expect, test } from 'vitest';
import type { Answered } from '#components/simulation-thread/simulation-thread.ts';
import { mostTraceBytes, readTraceFile } from './trace-file.ts';

const file = (over: object = {}) => ({
  name: 'run.json',
  size: 10,
  text: () => Promise.resolve('{}'),
  ...over,
});
const answering = (answer: Answered | null) => ({ ask: () => Promise.resolve(answer) });
const never = {
  ask: () => {
    throw new Error('nothing may be asked');
  },
};

test('a file that is too large is not read, and one that cannot be read says so', async () => {
  const text = () => {
    throw new Error('it may not be read');
  };
  expect(await readTraceFile(file({ size: mostTraceBytes + 1, text }), never)).toEqual({
    kind: 'problem',
    problem: 'too-large',
  });
  const gone = () => Promise.reject(new Error('gone'));
  expect(await readTraceFile(file({ text: gone }), never)).toEqual({
    kind: 'problem',
    problem: 'unreadable',
  });
});

test('what the simulation says of the file is passed on', async () => {
  const opened = { ok: false, problem: 'damaged' } as const;
  expect(await readTraceFile(file(), answering({ kind: 'opened', opened }))).toEqual({
    kind: 'problem',
    problem: 'damaged',
  });
  expect(await readTraceFile(file(), answering({ kind: 'no-answer', why: 'time' }))).toEqual({
    kind: 'no-answer',
    why: 'time',
  });
  expect(await readTraceFile(file(), answering(null))).toEqual({ kind: 'busy' });
});
