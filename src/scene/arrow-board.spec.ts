import { expect, test } from 'vitest';
import { board, boardArrow, boardCards, boardTags } from './arrow-board.ts';

const cards = boardCards(['A', 'B', 'C', 'D', 'E', 'F']);
const tags = boardTags(['desk', 'shelf']);

test('cards and tags are on the board, and no two overlap', () => {
  const boxes = [
    ...cards.map(({ x, y }) => ({ x, y, ...board.card })),
    ...tags.map(({ x, y }) => ({ x, y, ...board.tag })),
  ];
  for (const [place, one] of boxes.entries()) {
    expect(one.x >= 0 && one.x + one.width <= board.width).toBe(true);
    expect(one.y >= 10 && one.y + one.height <= board.height).toBe(true);
    for (const other of boxes.slice(place + 1)) {
      const apart =
        Math.abs(one.x - other.x) >= Math.min(one.width, other.width) ||
        Math.abs(one.y - other.y) >= Math.min(one.height, other.height);
      expect(apart).toBe(true);
    }
  }
});

test('there and back are two ways, and a loop is one too', () => {
  const paths = ['A>B', 'B>A', 'A>A', 'desk>A'].map((arrow) => boardArrow(arrow, cards, tags));
  expect(paths.every((path) => path?.startsWith('M'))).toBe(true);
  expect(new Set(paths).size).toBe(4);
});

test('an arrow without its ends is none', () => {
  expect(boardArrow('A>Z', cards, tags)).toBeNull();
  expect(boardArrow('lamp>A', cards, tags)).toBeNull();
});
