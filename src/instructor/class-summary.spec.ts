import { expect, test } from 'vitest';
import { byExercise, latestRows, misconceptions } from './class-summary.ts';
import type { Cell } from './grade.ts';
import type { GradebookRow } from './gradebook.ts';

const assignment = {
  exercises: [
    { id: 'one', revision: 1 },
    { id: 'two', revision: 1 },
  ],
};
const right: Cell = { kind: 'checked', score: 1, feedback: ['yes'] };
const wrong = (...feedback: string[]): Cell => ({ kind: 'checked', score: 0, feedback });
const none: Cell = { kind: 'unanswered' };
const lost: Cell = { kind: 'unchecked', why: 'failed' };
const row = (learner: string | null, cells: Cell[], more: Partial<GradebookRow> = {}) => ({
  ...{ key: `${learner}`, file: 'f', learner, savedAt: '2027-03-01T08:00:00.000Z' },
  ...{ cells, total: 0, flags: [], ...more },
});

test('a learner counts once, with the file that was made last', () => {
  const rows = [
    row('Ada', [right, none], { key: 'new', savedAt: '2027-03-02T08:00:00.000Z' }),
    row('ADA ', [none, none], { key: 'old' }),
    row('Grace', [none, none], { flags: [{ kind: 'wrong-assignment', title: 'x' }] }),
    row(null, []),
  ];
  expect(latestRows(rows).map(({ key }) => key)).toEqual(['new']);
});

test('exercises tell right, partly right, wrong, unanswered and unchecked apart', () => {
  const half: Cell = { kind: 'checked', score: 0.5, feedback: [] };
  const rows = [
    row('A', [right, none]),
    row('B', [half, lost]),
    row('C', [wrong('x'), none]),
    row('D', [wrong('x'), none]),
  ];
  expect(byExercise(assignment, rows)).toEqual([
    { id: 'one', right: 1, partly: 1, wrong: 2, unanswered: 0, unchecked: 0, mean: 0.375 },
    { id: 'two', right: 0, partly: 0, wrong: 0, unanswered: 3, unchecked: 1, mean: null },
  ]);
});

test('a wrong idea counts by the first feedback of a wrong answer, out of all answers', () => {
  const rows = [
    row('A', [wrong('frees'), wrong('late')]),
    row('B', [wrong('frees', 'other'), right]),
    row('C', [right, wrong('late')]),
    row('D', [wrong('frees'), lost]),
    row('E', [none, wrong()]),
  ];
  expect(misconceptions(assignment, rows)).toEqual([
    { exercise: 'one', feedback: 'frees', learners: ['A', 'B', 'D'], of: 4 },
    { exercise: 'two', feedback: 'late', learners: ['A', 'C'], of: 4 },
  ]);
});
