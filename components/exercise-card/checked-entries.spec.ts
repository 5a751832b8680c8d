import { expect, test } from 'vitest';
import { CheckedEntries } from './checked-entries.svelte.ts';

const wrong = { score: 0.5, right: false, feedback: ['x'] };

test('only an entry that is still as it was checked has a mark', () => {
  const checked = new CheckedEntries();
  expect(checked.markAt(0, '1')).toBeNull();
  checked.take({ ...wrong, wrong: [1] }, ['1', '2']);
  expect([checked.markAt(0, '1'), checked.markAt(1, '2')]).toEqual(['right', 'wrong']);
  expect(checked.markAt(1, '3')).toBeNull();
});

test('a verdict that tells no places marks nothing, a right one all', () => {
  const checked = new CheckedEntries();
  checked.take(wrong, ['1']);
  expect(checked.markAt(0, '1')).toBeNull();
  checked.take({ score: 1, right: true, feedback: [] }, ['1']);
  expect(checked.markAt(0, '1')).toBe('right');
});
