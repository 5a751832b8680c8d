import { describe, expect, test } from 'vitest';
import type { Assignment } from './assignment.ts';
import { assignment, exercises, revisions, submission } from './fixtures.ts';
import type { Flag } from './flag.ts';
import { grade } from './grade.ts';
import { buildGradebook, commonAssignment, type GradedFile } from './gradebook.ts';
import type { Submission } from './submission.ts';

let made = 0;
function graded(change: Partial<Submission> = {}, intact = true): GradedFile {
  const whole = { ...submission, ...change };
  made += 1;
  return {
    key: `${made}`,
    file: `${whole.learner}.json`,
    ok: true,
    submission: whole,
    intact,
    cells: grade(whole, exercises, {}),
  };
}

const [predicted, chosen] = submission.answers as [
  Submission['answers'][number],
  Submission['answers'][number],
];
const later = (answer: typeof predicted) => ({ ...answer, at: '2027-02-28T10:00:00.000Z' });

function rowsOf(files: GradedFile[], of: Assignment = assignment) {
  return buildGradebook(of, files, revisions).rows;
}
const flagsOf = (file: GradedFile): readonly Flag[] => rowsOf([file])[0]?.flags ?? [];

describe('scores', () => {
  test('come from the checkers, unanswered exercises counting nothing', () => {
    const [row] = rowsOf([graded()]);
    expect(row?.cells).toEqual([
      { kind: 'checked', score: 1, feedback: [] },
      { kind: 'checked', score: 1, feedback: ['yes'] },
      { kind: 'unanswered' },
    ]);
    expect(row?.total).toBe(2);
    expect(row?.flags).toEqual([]);
  });

  test('a wrong answer keeps the feedback that it draws', () => {
    const wrong = { ...predicted, answer: { kind: 'predict', text: '1' } } as const;
    const [row] = rowsOf([graded({ answers: [wrong] })]);
    expect(row?.cells[0]).toEqual({ kind: 'checked', score: 0, feedback: ['forgets-argument'] });
    expect(row?.total).toBe(0);
  });
});

describe('flags of one file', () => {
  const cases: [string, GradedFile, Flag[]][] = [
    ['edited', graded({}, false), [{ kind: 'edited' }]],
    [
      'late',
      graded({ savedAt: '2027-03-01T15:59:01.000Z' }),
      [{ kind: 'late', savedAt: '2027-03-01T15:59:01.000Z' }],
    ],
    ['in time to the second', graded({ savedAt: '2027-03-01T15:59:00.000Z' }), []],
    [
      'another assignment',
      graded({ assignment: { ...assignment, id: 'another1', title: 'Week 2' } }),
      [{ kind: 'wrong-assignment', title: 'Week 2' }],
    ],
    [
      'the same with another due date',
      graded({ assignment: { ...assignment, due: { at: '2028-01-01T00:00:00Z', zone: 'UTC' } } }),
      [{ kind: 'other-version' }],
    ],
    [
      'an old revision',
      graded({ answers: [{ ...chosen, revision: 1 }] }),
      [{ kind: 'other-revision', exercise: 'what-del-does', answered: 1, now: 2 }],
    ],
    [
      'an exercise that nobody knows and nobody asked for',
      graded({ answers: [{ ...chosen, exercise: 'constructor' }] }),
      [
        { kind: 'unchecked', exercise: 'constructor', why: 'unknown-exercise' },
        { kind: 'not-asked', exercise: 'constructor' },
      ],
    ],
    [
      'an answer of another kind',
      graded({ answers: [{ ...chosen, revision: 1, exercise: 'count-after-pop' }] }),
      [{ kind: 'unchecked', exercise: 'count-after-pop', why: 'other-kind' }],
    ],
    [
      'a program, and no simulation to judge it',
      graded({
        answers: [{ ...predicted, exercise: 'let-go', answer: { kind: 'write-code', source: '' } }],
      }),
      [{ kind: 'unchecked', exercise: 'let-go', why: 'failed' }],
    ],
  ];
  test.each(cases)('%s', (_, file, flags) => {
    expect(flagsOf(file)).toEqual(flags);
  });

  test('an exercise whose id is a property of every object is merely unanswered', () => {
    const odd = { ...assignment, exercises: [{ id: 'constructor', revision: 1 }] };
    expect(rowsOf([graded()], odd)[0]?.cells).toEqual([{ kind: 'unanswered' }]);
  });
});

describe('flags between files', () => {
  const kinds = (files: GradedFile[]) =>
    rowsOf(files).map(({ learner, flags }) => [learner, ...flags.map(({ kind }) => kind)]);

  test('one learner twice, however the name is typed', () => {
    const again = graded({ learner: '林小雨  ２０２７-014 ', answers: [later(predicted)] });
    expect(kinds([graded(), again]).map(([, ...flags]) => flags)).toEqual([
      ['duplicate-learner'],
      ['duplicate-learner'],
    ]);
  });

  test('right answers are everyone’s, so they are no sign of copying', () => {
    const other = graded({ learner: 'B', answers: [later(predicted), later(chosen)] });
    expect(kinds([graded({ learner: 'A' }), other])).toEqual([['A'], ['B']]);
  });

  test('the same mistake, or the same moments, are', () => {
    const wrong = { ...predicted, answer: { kind: 'predict', text: '17' } } as const;
    const same = [
      graded({ learner: 'A', answers: [wrong, chosen] }),
      graded({ learner: 'B', answers: [later(chosen), later(wrong)] }),
      graded({ learner: 'C' }),
      graded({ learner: 'D' }),
    ];
    expect(rowsOf(same).map(({ flags }) => flags)).toEqual([
      [{ kind: 'identical-answers', files: ['B.json', 'C.json', 'D.json'] }],
      [{ kind: 'identical-answers', files: ['A.json'] }],
      [{ kind: 'identical-answers', files: ['A.json', 'D.json'] }],
      [{ kind: 'identical-answers', files: ['A.json', 'C.json'] }],
    ]);
  });

  test('two empty ones are not copies', () => {
    const empty = [graded({ learner: 'A', answers: [] }), graded({ learner: 'B', answers: [] })];
    expect(kinds(empty)).toEqual([['A'], ['B']]);
  });
});

test('every file keeps a row, the unreadable ones at the end with their reason', () => {
  const files: GradedFile[] = [
    { key: 'x', file: 'photo.png', ok: false, problem: 'not-json' },
    graded({ learner: 'Learner 10' }),
    graded({ learner: 'Learner 9' }),
  ];
  const rows = rowsOf(files);
  expect(rows.map(({ learner }) => learner)).toEqual(['Learner 9', 'Learner 10', null]);
  expect(rows[2]).toEqual({
    key: 'x',
    file: 'photo.png',
    learner: null,
    savedAt: null,
    cells: [],
    total: null,
    flags: [{ kind: 'unreadable', problem: 'not-json' }],
  });
});

test('without a link, the assignment is the one that most files state', () => {
  const odd = graded({ assignment: { ...assignment, title: 'Mine' } });
  expect(commonAssignment([odd, graded(), graded()])).toEqual(assignment);
  expect(commonAssignment([{ key: 'x', file: 'x', ok: false, problem: 'empty' }])).toBeNull();
});

test('in whichever order files are dropped, learners come by name and the unreadable by file', () => {
  const readable = ['Learner 9', 'Learner 10'].map((learner) => graded({ learner }));
  const unreadable = ['b.json', 'a.json'].map((file): GradedFile => ({
    key: file,
    file,
    ok: false,
    problem: 'not-json',
  }));
  const files = [...readable, ...unreadable];
  const ordered = ['Learner 9.json', 'Learner 10.json', 'a.json', 'b.json'];
  for (let turn = 0; turn < files.length; turn += 1) {
    const dropped = [...files.slice(turn), ...files.slice(0, turn)];
    expect(rowsOf(dropped).map(({ file }) => file)).toEqual(ordered);
    expect(rowsOf(dropped.reverse()).map(({ file }) => file)).toEqual(ordered);
  }
});
