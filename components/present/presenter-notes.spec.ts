import { expect, test } from 'vitest';
import {
  countNotes,
  merged,
  noteLimits,
  readNotes,
  withNote,
  writeNotes,
} from './presenter-notes.ts';

const figure = 'heap start/two-names';

test('a note is kept under its figure and step, and an empty one is taken out', () => {
  const notes = withNote(withNote({}, figure, 3, 'Ask who holds it.'), figure, 4, '等一等');
  expect(notes).toEqual({ [figure]: { 3: 'Ask who holds it.', 4: '等一等' } });
  expect(countNotes(notes)).toBe(2);
  expect(withNote(notes, figure, 3, '  ')).toEqual({ [figure]: { 4: '等一等' } });
  expect(withNote(notes, figure, 3, 'x'.repeat(9999))[figure]?.['3']).toHaveLength(noteLimits.note);
});

test('what is saved as a file is read as it was', () => {
  const notes = { [figure]: { 0: 'One "quoted"\nand a line' } };
  expect(readNotes(writeNotes(notes))).toEqual(notes);
});

test('a file adds to what is kept, and its own note stands', () => {
  const kept = { [figure]: { 1: 'old', 2: 'kept' }, other: { 0: 'stays' } };
  expect(merged(kept, { [figure]: { 1: 'new' } })).toEqual({
    [figure]: { 1: 'new', 2: 'kept' },
    other: { 0: 'stays' },
  });
});

test.each([
  ['nothing', ''],
  ['another file', '{"version": 1}'],
  ['a newer one', '{"heapscope": "presenter-notes", "version": 2, "notes": {}}'],
  ['a step that is none', '{"heapscope":"presenter-notes","version":1,"notes":{"a":{"x":"b"}}}'],
  ['a note that is none', '{"heapscope":"presenter-notes","version":1,"notes":{"a":{"1":2}}}'],
])('%s is refused', (_, text) => {
  expect(readNotes(text)).toBeNull();
});
