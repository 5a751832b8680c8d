import { expect, test } from 'vitest';
import { signsOf } from './signs.ts';

test('imports are the modules behind the keywords, not the names taken from them', () => {
  const { imports } = signsOf(
    'import gc, os.path as p\nfrom weakref import ref\nx = 1; import sys',
  );
  expect([...imports].filter((name) => name !== 'as')).toEqual([
    ...['gc', 'os.path', 'p', 'weakref', 'sys'],
  ]);
});

test('words are those of the code, but not those of comments and strings', () => {
  const { words } = signsOf(`print("try", 'it\\'s with') # raise\n"""yield\n'''"""\nf"{len(a)}"`);
  expect([...words]).toEqual(['print', 'f', 'len', 'a']);
});

test('strings leave their quotes and their prefix', () => {
  expect(signsOf(`a = b"x" + r'#'  # '`).code.trimEnd()).toBe("a = b'' + r''");
});
