import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { countTableSchema } from '../specs/count-table.ts';

const spec = countTableSchema.parse({
  kind: 'count-table',
  revision: 1,
  lesson: 'counting',
  difficulty: 1,
  minutes: 2,
  lines: [1, 2, 3, 4],
  objects: ['photo', 'album'],
  mistakes: [
    { line: 3, object: 'photo', answer: 0, feedback: 'del-frees' },
    { line: 4, object: 'album', answer: 1, feedback: 'stays' },
  ],
  otherwise: 'otherwise',
});
const program = 'photo = {}\nalbum = [photo]\ndel photo\nalbum = None\n';
const verdictOn = (...entries: string[]) =>
  check(spec, { kind: 'count-table', entries }, { program, simulation });
const right = ['1', '', '2', '1', '1', '1', '0', '0'];

test('each cell is the count that the simulation has when the line is over', () => {
  expect(verdictOn(...right)).toEqual({ score: 1, right: true, feedback: [] });
});

test('a Chinese keyboard is no mistake, and what is not there yet is not asked for', () => {
  expect(verdictOn('１', 'x', ...right.slice(2)).right).toBe(true);
});

test('wrong cells are told by place, and draw the feedback of the ideas they show', () => {
  expect(verdictOn(...right.with(4, '0').with(7, '1'))).toEqual({
    score: 5 / 7,
    right: false,
    feedback: ['del-frees', 'stays'],
    wrong: [4, 7],
  });
  expect(verdictOn(...right.with(0, '2')).feedback).toEqual(['otherwise']);
});

test('a table that is too short is wrong where cells are missing', () => {
  expect(verdictOn('1', '', '2').wrong).toEqual([3, 4, 5, 6, 7]);
});

test.each([
  ['picture', [1], 'never calls an object picture'],
  ['photo', [9], 'line 9'],
])('a table of %s after lines %j cannot be asked for', (object, lines, problem) => {
  const impossible = { ...spec, objects: [object], lines };
  const answer = { kind: 'count-table', entries: [] } as const;
  expect(() => check(impossible, answer, { program, simulation })).toThrow(problem);
});
