import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from './event.ts';
import { dueAt, reviewsOf } from './review.ts';
import { readSave, writeSave } from './save-file.ts';
import old from './saves/version-1.json' with { type: 'json' };

const course = [{ id: 'count-after-pop', revision: 1 }];
const start = Date.parse('2026-11-01T08:00:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;
let made = 0;

function answer(
  after: number,
  right: boolean,
  exercise = 'count-after-pop',
  revision = 1,
): ProgressEvent {
  return {
    kind: 'answered',
    id: `event-${(made += 1)}`,
    at: new Date(start + after).toISOString(),
    exercise,
    revision,
    answer: { kind: 'predict', text: '0' },
    verdict: { score: right ? 1 : 0, right, feedback: [] },
    assignment: null,
  };
}
function help(after: number, given: 'hint' | 'solution'): ProgressEvent {
  const at = new Date(start + after).toISOString();
  return {
    kind: 'helped',
    id: `event-${(made += 1)}`,
    at,
    exercise: 'count-after-pop',
    revision: 1,
    help: given,
  };
}
const days = (events: readonly ProgressEvent[]) =>
  reviewsOf(events, course).map(({ due }) => Math.round((due.getTime() - start) / day));

describe('what was got wrong', () => {
  test('comes back the next day, though it was put right at once', () => {
    expect(days([answer(0, false)])).toEqual([1]);
    expect(days([answer(0, false), answer(1000, true)])).toEqual([1]);
  });

  test('rests longer with each right answer that is given when it is due', () => {
    const once = [answer(0, false), answer(2 * day, true)];
    const [first = 0] = days(once);
    expect(first).toBeGreaterThan(2);
    const twice = [...once, answer((first + 1) * day, true)];
    const [second = 0] = days(twice);
    expect(second - (first + 1)).toBeGreaterThan(first - 2);
  });

  test('gains nothing from a right answer before it is due, nor from one after the solution', () => {
    const [due = 0] = days([answer(0, false), answer(2 * day, true)]);
    expect(days([answer(0, false), answer(2 * day, true), answer(2 * day + hour, true)])).toEqual([
      due,
    ]);
    const shown = [answer(0, false), help(2 * day - 1000, 'solution'), answer(2 * day, true)];
    expect(days(shown)[0]).toBeLessThan(due + 1);
    expect(days(shown)).toEqual([3]);
  });

  test('comes back soon when it is wrong again, but one sitting counts once', () => {
    const known = [answer(0, false), answer(2 * day, true)];
    const [due = 0] = days(known);
    expect(days([...known, answer(due * day, false)])).toEqual([due + 1]);
    const often = [0, 1, 2, 3].map((at) => answer(at * 60_000, false));
    expect(reviewsOf(often, course)).toEqual(reviewsOf(often.slice(0, 1), course));
  });

  test('is due from the next morning on', () => {
    const reviews = reviewsOf([answer(0, false)], course);
    expect(dueAt(reviews, new Date(start + 13 * hour))).toEqual([]);
    expect(dueAt(reviews, new Date(start + 15 * hour))).toEqual(reviews);
  });
});

test('what was never wrong, or is of an older revision, does not come back', () => {
  expect(reviewsOf([answer(0, true)], course)).toEqual([]);
  expect(reviewsOf([answer(0, false, 'count-after-pop', 2)], course)).toEqual([]);
  expect(reviewsOf([answer(0, false, 'taken-out')], course)).toEqual([]);
});

test('practice comes back as a topic, at the level of the last answer', () => {
  const events = [
    answer(0, false, 'practice/pools/2/7'),
    answer(hour / 2, true, 'practice/pools/3/8'),
  ];
  expect(reviewsOf(events, course).map(({ what }) => what)).toEqual([
    { kind: 'practice', topic: 'pools', level: 3 },
  ]);
});

test('the order in which events are read does not matter', () => {
  const events = [
    answer(0, false),
    help(2 * day - 1, 'hint'),
    answer(2 * day, true),
    answer(3 * day, false),
  ];
  expect(reviewsOf(events.toReversed(), course)).toEqual(reviewsOf(events, course));
});

test('a save from before there was a schedule has one, and practice fits into its format', () => {
  const read = readSave(JSON.stringify(old));
  if (read.kind !== 'read') throw new Error(read.problem);
  expect(reviewsOf(read.events, course).map(({ what, due }) => [what, due.toISOString()])).toEqual([
    [{ kind: 'exercise', id: 'count-after-pop' }, '2026-11-25T10:30:00.000Z'],
  ]);
  const events = [...read.events, answer(0, false, 'practice/pools/2/7')];
  expect(readSave(writeSave(events, []))).toMatchObject({ kind: 'read', events, setAside: [] });
});
