import { expect, test } from 'vitest';
import type { CPythonResult } from '#cpython/contract.ts';
import { compareRuns } from './real-check.svelte.ts';
import { report } from './report.ts';

const finished = { kind: 'finished' } as const;
const place = { function: '<module>', call: 1, line: 2, time: 1 };
const seen = (count: number) => ({ name: 'a', type: 'list', count, size: 32, tracked: true });
const real = (stdout: string, count: number): CPythonResult => ({
  version: '3.14.2',
  stdout,
  stderr: '',
  outcome: finished,
  observations: [{ ...place, names: [seen(count)] }],
});
const simulated = { stdout: '1\n', outcome: finished, lines: [{ ...place, names: [seen(1)] }] };
const source = 'a = []\nprint("```")\n';

test('runs that agree do so in lines, looks and end', () => {
  const found = compareRuns(source, simulated, real('1\n', 1), real('1\n', 1));
  expect(found).toMatchObject({ all: 6, agreeing: 6, notCompared: null, sameEnd: true });
});

test('a watched run that prints something else is not compared', () => {
  const found = compareRuns(source, simulated, real('1\n', 1), real('2\n', 1));
  expect(found).toMatchObject({ all: 2, agreeing: 2, notCompared: 'disturbed', looks: [] });
  expect(compareRuns(source, simulated, real('1\n', 1), null).notCompared).toBe('unwatched');
});

test('a program that the model refuses is not compared', () => {
  const outcome = { kind: 'unsupported', feature: 'import os', line: 1 } as const;
  const found = compareRuns(source, { ...simulated, outcome }, real('1\n', 1), null);
  expect(found.notCompared).toBe('refused');
});

test('a report has the program, the versions, both outputs and the differences', () => {
  const text = report(compareRuns(source, simulated, real('2\n', 3), real('2\n', 3)));
  expect(text).toContain('4 of 6 observations agree.');
  expect(text).toContain('cpython-3.14.2-wasm32');
  expect(text).toMatch(/CPython: 3\.14\.2 \(Pyodide \d/);
  expect(text).toContain('````python\na = []\nprint("```")\n````');
  expect(text).toContain('## Output of the model\n\n```\n1\n```');
  expect(text).toContain('## Output of CPython\n\n```\n2\n```');
  expect(text).toContain('before line 2, time 1: count of `a`: model 1, CPython 3');
});
