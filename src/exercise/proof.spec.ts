import { expect, test } from 'vitest';
import { readProof } from './proof.ts';
import type { ExerciseSpec } from './spec.ts';
import { textProblems } from './text-problems.ts';

const common = { revision: 1, lesson: 'counting', difficulty: 1, minutes: 2 } as const;
const predict: ExerciseSpec = {
  ...common,
  kind: 'predict',
  line: 1,
  mistakes: [{ answer: '0', feedback: 'counts-both' }],
  otherwise: 'otherwise',
};
const choice: ExerciseSpec = {
  ...common,
  kind: 'choice',
  several: false,
  options: [
    { id: 'stays', right: true, feedback: 'why-stays' },
    { id: 'goes', right: false, feedback: 'why-goes' },
  ],
};
const texts: [string, string][] = [
  ['exercise.yaml', ''],
  ['en.mdx', ''],
  ['zh-cn.mdx', ''],
];
const whole = new Map([
  ...texts,
  ['program.py', ''],
  ['right-spaced.txt', ' 1\n'],
  ['wrong-counts-both.txt', '0\n'],
  ['wrong-otherwise.txt', '7\n'],
  ['wrong-otherwise.2.txt', 'one\n'],
]);

test('a whole folder yields its answers with the feedback each must draw', () => {
  expect(readProof(predict, whole)).toEqual({
    cases: [
      { file: 'right-spaced.txt', answer: { kind: 'predict', text: ' 1' }, feedback: null },
      {
        file: 'wrong-counts-both.txt',
        answer: { kind: 'predict', text: '0' },
        feedback: 'counts-both',
      },
      {
        file: 'wrong-otherwise.txt',
        answer: { kind: 'predict', text: '7' },
        feedback: 'otherwise',
      },
      {
        file: 'wrong-otherwise.2.txt',
        answer: { kind: 'predict', text: 'one' },
        feedback: 'otherwise',
      },
    ],
    problems: [],
  });
});

test('picked options stand one a line', () => {
  const files = new Map([
    ...texts,
    ['right-only.txt', 'stays\n'],
    ['wrong-why-goes.txt', 'goes\n'],
  ]);
  const proof = readProof(choice, files);
  expect(proof.cases[0]?.answer).toEqual({ kind: 'choice', picked: ['stays'] });
  expect(proof.problems).toEqual([]);
});

test.each([
  ['program.py', 'program.py is missing'],
  ['zh-cn.mdx', 'zh-cn.mdx is missing'],
  ['right-spaced.txt', 'no right-* file'],
  ['wrong-counts-both.txt', 'no wrong-counts-both.* file'],
])('without %s the folder proves too little', (file, problem) => {
  const files = new Map(whole);
  files.delete(file);
  expect(readProof(predict, files).problems.join()).toContain(problem);
});

test.each([
  ['notes.md', 'belongs to no part'],
  ['right-a.py', 'belongs to no part'],
  ['wrong-unheard-of.txt', 'gives no wrong answer the feedback unheard-of'],
])('%s does not belong', (file, problem) => {
  expect(readProof(predict, new Map([...whole, [file, '']])).problems.join()).toContain(problem);
});

const body = `How many?

<Hint>Count.</Hint>
<Feedback id="counts-both">One of
two.</Feedback>
<Feedback id="otherwise">No.</Feedback>
<Solution>One, because.</Solution>
`;

test('a whole text has no problems', () => {
  expect(textProblems(predict, body, undefined)).toEqual([]);
});

test.each([
  ['<Hint>Count.</Hint>', '', 'no <Hint>'],
  ['<Hint>Count.</Hint>', '<Hint> </Hint>', '<Hint> is empty'],
  ['<Hint>Count.</Hint>', '<Hint />', 'is empty'],
  ['id="otherwise"', 'id="others"', 'no <Feedback id="otherwise">'],
  ['id="otherwise"', 'id="others"', 'nothing draws <Feedback id="others">'],
  ['<Feedback id="otherwise">', '<Feedback>', 'has no id'],
  ['<Solution>One, because.</Solution>', '', '0 <Solution> parts'],
  ['How many?', '', 'no question'],
])('with %j as %j: %s', (from, to, problem) => {
  expect(textProblems(predict, body.replace(from, to), undefined).join()).toContain(problem);
});

test('every option has its wording and no wording is left over', () => {
  expect(textProblems(choice, '', { stays: 'It stays', gone: 'Gone' }).slice(-2)).toEqual([
    'no wording for the option goes: add it',
    'the exercise has no option gone: remove its wording',
  ]);
});
