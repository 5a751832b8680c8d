import { expect, test } from 'vitest';
import type { TeachingNotes } from '#components/instructor/teaching-notes.ts';
import { outcomeProblems } from './outcomes.ts';
import { teachingProblems } from './teaching.ts';

const both = { en: 'One.', 'zh-cn': '一。' };
const ask = { question: both, listen: both };
const lesson = {
  minutes: 10,
  outcomes: 2,
  exercises: new Set(['guess', 'check', 'write']),
  programs: new Set(['a/b', 'a/c']),
};
const notes: TeachingNotes = {
  parts: [
    { exercise: 'guess' },
    { minutes: 6, do: both, show: { figure: 'peak', program: 'a/b', beside: 'a/c' } },
    { exercise: 'check' },
    { minutes: 4, do: both },
  ],
  ask: [ask, ask, { ...ask, outcome: 2 }],
  wrong: [{ exercise: 'guess', idea: both, answer: both }],
  home: ['write'],
};
const problems = (changed: Partial<TeachingNotes>) =>
  teachingProblems(lesson, { ...notes, ...changed });

test('notes that fit their lesson are in order', () => {
  expect(problems({})).toEqual([]);
});

test.each<[string, Partial<TeachingNotes>, string]>([
  ['times that do not add up', { parts: notes.parts.slice(0, 3) }, 'take 6 minutes, the lesson 10'],
  ['an exercise that is set nowhere', { home: [] }, '"write" is set 0 times'],
  ['one that is set twice', { home: ['write', 'guess'] }, '"guess" is set 2 times'],
  ['one of another lesson', { home: ['write', 'other'] }, 'no exercise "other"'],
  [
    'a wrong idea with no exercise',
    { wrong: [{ exercise: 'other', idea: both, answer: both }] },
    'no exercise "other"',
  ],
  [
    'a figure of another lesson',
    {
      parts: notes.parts.with(1, {
        minutes: 6,
        do: both,
        show: { figure: 'heap', program: 'x/y' },
      }),
    },
    'no program "x/y"',
  ],
  ['an outcome that is not there', { ask: [ask, ask, { ...ask, outcome: 3 }] }, 'no outcome 3'],
])('%s are told', (_, changed, why) => {
  const told = problems(changed);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(why);
});

const outcomes = new Map([
  ['one', 2],
  ['two', 1],
]);
const served = (exercises: Parameters<typeof outcomeProblems>[1], asked: number[] = []) =>
  outcomeProblems(outcomes, exercises, new Map([['one', asked]]));
const first = { id: 'first', lesson: 'one', outcomes: [1] };
const other = { id: 'other', lesson: 'two', outcomes: [1] };

test('outcomes are served by exercises of any lesson, or by a question', () => {
  expect(served([{ ...first, outcomes: [1, 2] }, other])).toEqual([]);
  expect(served([first, { ...other, elsewhere: [{ lesson: 'one', outcome: 2 }] }])).toEqual([]);
  expect(served([first, other], [2])).toEqual([]);
});

test('what serves nothing, is not served, or is not there, is told', () => {
  expect(served([first, other])).toEqual(['nothing serves outcome 2 of "one"']);
  expect(served([first, { ...other, draft: true }], [2])).toEqual([
    'nothing serves outcome 1 of "two"',
  ]);
  expect(served([first, { ...other, outcomes: [] }], [2])).toContain(
    '"other" serves no outcome of its lesson',
  );
  expect(served([{ ...first, outcomes: [1, 3] }, other], [2])).toEqual([
    '"first": "one" has no outcome 3',
  ]);
  expect(served([first, other], [1, 2])).toEqual([
    'outcome 1 of "one" needs no question: an exercise serves it',
  ]);
  expect(served([{ ...first, elsewhere: [{ lesson: 'one', outcome: 2 }] }, other])).toEqual([
    '"first": "one" is its own lesson, not elsewhere',
  ]);
});
