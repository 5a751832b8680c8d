import { expect, test } from 'vitest';
import { check } from './complete.ts';

const profile = 'cpython-3.14-64';

test('a program that compiles is not run', () => {
  expect(check('while True: print(1 / 0)\n', profile)).toBeNull();
});

test('what is not Python is told as CPython words it, with its line', () => {
  expect(check('a = 1\nb = (2,\n', profile)).toEqual({
    kind: 'syntax-error',
    message: "SyntaxError: '(' was never closed",
    line: 2,
  });
  expect(check('x = 1\nreturn x\n', profile)).toMatchObject({ kind: 'syntax-error', line: 2 });
});

test('what is not modelled is told as far as it is seen without running', () => {
  expect(check('a = 1\nasync def f(): pass\n', profile)).toMatchObject({
    kind: 'unsupported',
    line: 2,
  });
});
