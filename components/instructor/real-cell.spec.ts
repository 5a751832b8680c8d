import { expect, test } from 'vitest';
import type { WriteCodeSpec } from '#exercise/specs/write-code.ts';
import { realCell } from './real-cell.ts';

const spec: WriteCodeSpec = {
  ...{ kind: 'write-code', revision: 1, lesson: 'x', difficulty: 1, minutes: 3 },
  conditions: [{ kind: 'prints', output: '1\n', feedback: 'prints' }],
};
const checked = (score: number, ...feedback: string[]) => ({ kind: 'checked', score, feedback });

test('what real CPython says becomes a score', () => {
  expect(realCell(spec, { kind: 'finished' })).toEqual(checked(1));
  const failed = (feedback: string) => realCell(spec, { kind: 'failed-test', feedback });
  expect(failed('prints')).toEqual(checked(0, 'prints'));
  expect(failed('<b>made up</b>')).toEqual(checked(0));
  const raised = realCell(spec, { kind: 'raised', message: 'ValueError', line: 1 });
  expect(raised).toEqual(checked(0, 'raised'));
  expect(realCell(spec, { kind: 'stopped', by: 'time' })).toEqual(checked(0, 'limit'));
  expect(realCell(spec, { kind: 'stopped', by: 'learner' })).toBeNull();
});
