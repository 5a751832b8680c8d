import { expect, test } from 'vitest';
import { loadAllChunks } from '../chunks/chunk.ts';
import { parseModule } from './parse.ts';

await loadAllChunks();

// The last lines that CPython 3.11.7 and 3.14.2 print for these.
test.each([
  ['  a = 1\nb = 2\n', 'IndentationError: unexpected indent'],
  [
    'if 1:\n    a = 1\n  b = 2\n',
    'IndentationError: unindent does not match any outer indentation level',
  ],
  [
    'def f():\n    if 1:\n        a = 1\n      b = 2\n',
    'IndentationError: unindent does not match any outer indentation level',
  ],
  ['try:\n    a = 1\nb = 2\n', "SyntaxError: expected 'except' or 'finally' block"],
])('%j is no Python', (source, message) => {
  expect(() => parseModule(source, 14)).toThrow(message);
});

test.each([
  'if 1: a = 1; b = 2\n',
  'def f():\n    x = [\n  1]\n    return x\n',
  'class A:\n    pass\n  # a comment stands where it likes\n\n    x = 1\n',
  'try:\n    a = 1\nfinally:\n    b = 2\n',
  '\n\n# first\na = 1\n',
])('%j is Python', (source) => {
  expect(() => parseModule(source, 14)).not.toThrow();
});
