import { expect, test } from 'vitest';
import {
  forgetProgram,
  keepDraft,
  keepProgram,
  keptDraft,
  keptPrograms,
  type KeptProgram,
  type Shelf,
} from './kept-programs.ts';

/** A storage that holds so many characters. */
function shelfOf(room = Number.POSITIVE_INFINITY): Shelf & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    read: (key) => held.get(key) ?? null,
    write: (key, value) => {
      if (value.length > room) return false;
      held.set(key, value);
      return true;
    },
  };
}

const program = (name: string, source = 'a = []\n'): KeptProgram => ({
  name,
  source,
  profile: 'cpython-3.13-64',
});

test('programs come back as they were, in order, one of each name', () => {
  const shelf = shelfOf();
  expect(keptPrograms(shelf)).toEqual([]);
  keepProgram(shelf, program('a'));
  keepProgram(shelf, program('b', '名字 = 1\n'));
  keepProgram(shelf, program('a', 'b = []\n'));
  expect(keptPrograms(shelf)).toEqual([program('a', 'b = []\n'), program('b', '名字 = 1\n')]);
  forgetProgram(shelf, 'a');
  expect(keptPrograms(shelf).map(({ name }) => name)).toEqual(['b']);
});

test('a draft comes back, anything else is none', () => {
  const shelf = shelfOf();
  expect(keptDraft(shelf)).toBeNull();
  const draft = { source: 'a = []\n', profile: 'cpython-3.13-64', changed: false } as const;
  keepDraft(shelf, draft);
  expect(keptDraft(shelf)).toEqual(draft);
  for (const text of ['', '{', 'null', '[]', '{"source":1,"profile":"cpython-3.13-64"}']) {
    shelf.held.set('heapscope-play-draft', text);
    expect(keptDraft(shelf)).toBeNull();
  }
});

test('a full storage says so and keeps what it had', () => {
  const shelf = shelfOf(200);
  expect(keepProgram(shelf, program('a'))).toBe(true);
  expect(keepProgram(shelf, program('b', '#'.repeat(200)))).toBe(false);
  expect(keptPrograms(shelf)).toEqual([program('a')]);
});

test('a list that cannot be read is put aside before another is written', () => {
  const shelf = shelfOf();
  shelf.held.set('heapscope-play-programs', '{"version":2}');
  expect(keptPrograms(shelf)).toEqual([]);
  keepProgram(shelf, program('a'));
  expect(shelf.held.get('heapscope-play-programs-unread')).toBe('{"version":2}');
  expect(keptPrograms(shelf)).toEqual([program('a')]);
});
