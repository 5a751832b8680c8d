import { expect, test } from 'vitest';
import type { ProgressEvent } from '#progress/event.ts';
import { summarise } from '#progress/summary.ts';
import { recordOf } from './record.ts';

const at = '2026-11-28T05:00:00.000Z';
const key = (id: string) => ({ id, revision: 1 });
const solve = (exercise: string): ProgressEvent => ({
  ...{ kind: 'answered', id: `solved-${exercise}`, at, exercise, revision: 1, assignment: null },
  answer: { kind: 'predict', text: '1' },
  verdict: { score: 1, right: true, feedback: [] },
});
const look = (exercise: string): ProgressEvent => ({
  ...{ kind: 'helped', id: `helped-${exercise}`, at, exercise, revision: 1, help: 'solution' },
});
const chapters = [
  { title: 'One', lessons: [{ id: 'x', exercises: [key('a'), key('b')] }] },
  { title: 'Two', lessons: [{ id: 'y', exercises: [key('c')] }] },
];

test('the certificate has the exercises solved of each chapter and of all', () => {
  const record = recordOf(chapters, summarise([solve('a'), solve('c')]));
  expect(record).toEqual({
    all: { solved: 2, total: 3 },
    chapters: [
      { title: 'One', solved: 1, total: 2 },
      { title: 'Two', solved: 1, total: 1 },
    ],
    helped: 0,
  });
});

test('a solution that was looked at is told, of solved exercises only', () => {
  const events = [solve('a'), look('a'), look('b')];
  expect(recordOf(chapters, summarise(events)).helped).toBe(1);
});
