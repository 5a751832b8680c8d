import type { HandTask } from '#scene/by-hand.ts';
import { describe, expect, it } from 'vitest';
import { ByHandState, readNumber } from './by-hand.svelte.ts';

const tasks: HandTask[] = [
  {
    phase: 'copy',
    cursor: 5,
    rows: [1, 2].map((object) => ({
      object,
      title: `list ${object}`,
      truth: object + 1,
      reason: { kind: 'count', count: object + 1 },
    })),
  },
  {
    phase: 'put-aside',
    cursor: 9,
    rows: [{ object: 1, title: 'list 1', truth: true, reason: { kind: 'zero' } }],
  },
];
const row = (state: ByHandState, at: number) => {
  const found = state.task?.rows[at];
  if (!found) throw new Error('no such row');
  return found;
};

describe('ByHandState', () => {
  it('judges each object by itself, and only when asked', () => {
    const state = new ByHandState(tasks);
    state.type(row(state, 0), '2');
    expect(state.verdict(row(state, 0))).toBeNull();
    state.check();
    expect(state.verdict(row(state, 0))).toBe('right');
    expect(state.verdict(row(state, 1))).toBe('missing');
    state.type(row(state, 1), '7');
    expect(state.verdict(row(state, 1))).toBeNull();
    state.check();
    expect(state.verdict(row(state, 1))).toBe('wrong');
  });

  it('goes on only when all is right, after as many tries as it takes', () => {
    const state = new ByHandState(tasks);
    state.check();
    state.next();
    expect(state.at).toBe(0);
    state.show();
    expect(state.isDone).toBe(true);
    state.next();
    expect(state.task?.phase).toBe('put-aside');
    expect(state.verdict(row(state, 0))).toBeNull();
    state.check();
    expect(state.verdict(row(state, 0))).toBe('wrong');
    state.tick(row(state, 0), true);
    state.check();
    expect(state.isDone && state.isLast).toBe(true);
    state.startAnew();
    expect(state.at).toBe(0);
    expect(state.typed(row(state, 0))).toBe('');
  });
});

it('reads numbers in any width, and nothing else', () => {
  expect(['3', ' 12 ', '１', '', '-1', '1.5', 'x'].map(readNumber)).toEqual([
    3,
    12,
    1,
    null,
    null,
    null,
    null,
  ]);
});
