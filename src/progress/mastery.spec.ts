import { expect, test } from 'vitest';
import type { ProgressEvent } from './event.ts';
import { masteryOf } from './mastery.ts';

let made = 0;
const common = (exercise: string) => {
  made += 1;
  const at = new Date(Date.parse('2026-11-01T08:00:00.000Z') + made * 1000).toISOString();
  return { id: `event-${made}`, at, exercise, revision: 1 };
};
const answer = (exercise: string, right: boolean): ProgressEvent => ({
  kind: 'answered',
  ...common(exercise),
  answer: { kind: 'predict', text: '1' },
  verdict: { score: right ? 1 : 0, right, feedback: [] },
  assignment: null,
});
const solution = (exercise: string): ProgressEvent => ({
  kind: 'helped',
  ...common(exercise),
  help: 'solution',
});
const pools = (events: readonly ProgressEvent[]) =>
  masteryOf(events).find(({ topic }) => topic === 'pools');

test('a level is reached by three programs that were right at the first try', () => {
  const [a, b, c] = [1, 2, 3].map((seed) => answer(`practice/pools/2/${seed}`, true));
  if (!a || !b || !c) throw new Error('three are needed');
  expect(pools([])).toMatchObject({ reached: 0, next: 1, towards: 0, solved: 0 });
  expect(pools([a, b])).toMatchObject({ reached: 0, next: 1, solved: 2 });
  expect(pools([a, b, c])).toMatchObject({ reached: 2, next: 3, towards: 0, solved: 3 });
});

test('the same program three times, a second try and a shown solution do not count', () => {
  const same = [0, 0, 0].map(() => answer('practice/pools/1/1', true));
  expect(pools(same)).toMatchObject({ reached: 0, towards: 1, solved: 1 });
  const second = [1, 2, 3].flatMap((seed) => [
    answer(`practice/pools/1/${seed}`, false),
    answer(`practice/pools/1/${seed}`, true),
  ]);
  expect(pools(second)).toMatchObject({ reached: 0, towards: 0, solved: 3 });
  const shown = [1, 2, 3].flatMap((seed) => [
    solution(`practice/pools/1/${seed}`),
    answer(`practice/pools/1/${seed}`, true),
  ]);
  expect(pools(shown)).toMatchObject({ reached: 0, towards: 0, solved: 3 });
});

test('what is reached stays, whatever goes wrong later; other topics and exercises are apart', () => {
  const reached = [1, 2, 3].map((seed) => answer(`practice/pools/5/${seed}`, true));
  const later = [4, 5, 6].map((seed) => answer(`practice/pools/5/${seed}`, false));
  expect(pools([...reached, ...later, answer('two-names-one-list', false)])).toMatchObject({
    reached: 5,
    next: 5,
    solved: 3,
  });
  expect(masteryOf(reached).filter((each) => each.reached > 0)).toHaveLength(1);
});
