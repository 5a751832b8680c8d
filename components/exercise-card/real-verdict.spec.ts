import { expect, test } from 'vitest';
import type { CPythonResult } from '#cpython/contract.ts';
import type { WriteCodeSpec } from '#exercise/specs/write-code.ts';
import { exerciseText } from '#text/exercise.ts';
import { realVerdict } from './real-verdict.ts';

const spec: WriteCodeSpec = {
  kind: 'write-code',
  revision: 1,
  lesson: 'x',
  difficulty: 1,
  minutes: 1,
  conditions: [{ kind: 'leaves-no-garbage', feedback: 'cycle-left' }],
};
const judged = (outcome: CPythonResult['outcome']) =>
  realVerdict(spec, { version: '3.14.2', stdout: '', stderr: '', outcome }, exerciseText.en);

test('a program that passes the tests is right, and CPython says so', () => {
  expect(judged({ kind: 'finished' })).toEqual({
    kind: 'judged',
    verdict: { score: 1, right: true, feedback: [] },
    remark: 'CPython 3.14.2 agrees: every test passes.',
  });
});

test('a failed test draws its feedback, an assertion of the learner’s own none', () => {
  expect(judged({ kind: 'failed-test', feedback: 'cycle-left' })).toMatchObject({
    verdict: { right: false, feedback: ['cycle-left'] },
  });
  expect(judged({ kind: 'failed-test', feedback: 'mine' })).toMatchObject({
    verdict: { right: false, feedback: [] },
  });
});

test('an error and a stop are no verdict, and say what to do', () => {
  const message = "NameError: name 'a' is not defined";
  expect(judged({ kind: 'raised', message, line: 3 })).toMatchObject({
    kind: 'unjudged',
    remark: expect.stringContaining(`on line 3: ${message}`) as string,
  });
  expect(judged({ kind: 'stopped', by: 'time' })).toMatchObject({
    kind: 'unjudged',
    remark: expect.stringContaining('loop that never ends') as string,
  });
});
