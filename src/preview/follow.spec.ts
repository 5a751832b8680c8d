import { expect, test } from 'vitest';
import { follow } from './follow.ts';

const english = [100, 300, 700];
const chinese = [100, 200, 400];

test.each([
  ['at a part, the same part is there', 300, 200],
  ['half-way between two parts, so is the other', 500, 300],
  ['before the first part, in proportion', 50, 50],
  ['behind the last part, as far behind', 760, 460],
])('%s', (_, at, there) => {
  expect(follow(at, english, chinese)).toBe(there);
});

test('pages without parts go together', () => {
  expect(follow(40, [], [])).toBe(40);
});

test('parts that are only in one page do not count', () => {
  expect(follow(500, english, [100, 200])).toBe(400);
});
