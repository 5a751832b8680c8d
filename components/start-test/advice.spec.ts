import { expect, test } from 'vitest';
import type { ProgressEvent } from '#progress/event.ts';
import { adviceFrom } from './advice.ts';

const questions = [
  { exercise: 'a', revision: 1, chapter: 'names' },
  { exercise: 'b', revision: 2, chapter: 'names' },
  { exercise: 'c', revision: 1, chapter: 'counting' },
];
function answer(exercise: string, right: boolean, minute = 0, revision = 1): ProgressEvent {
  return {
    kind: 'answered',
    id: `${exercise}-${minute}`,
    at: `2026-11-28T05:${String(minute).padStart(2, '0')}:00.000Z`,
    exercise,
    revision,
    answer: { kind: 'predict', text: '1' },
    verdict: { score: right ? 1 : 0, right, feedback: [] },
    assignment: null,
  };
}
const states = (events: readonly ProgressEvent[]) =>
  adviceFrom(questions, events).chapters.map(({ state }) => state);

test('without an answer the course begins at its beginning', () => {
  expect(adviceFrom(questions, [])).toMatchObject({ answered: 0, begin: 'names' });
  expect(states([])).toEqual(['open', 'open']);
});

test('the first chapter that is not known is where to begin', () => {
  const events = [answer('a', true), answer('b', true, 1, 2), answer('c', false, 2)];
  expect(adviceFrom(questions, events)).toMatchObject({ answered: 3, begin: 'counting' });
  expect(states(events)).toEqual(['known', 'missed']);
});

test('what counts is the first answer, in whatever order events are read', () => {
  const events = [answer('c', true, 9), answer('c', false, 3)];
  expect(states(events)).toEqual(['open', 'missed']);
});

test('an answer to an older revision does not count', () => {
  expect(states([answer('a', true), answer('b', true, 1, 1)])).toEqual(['missed', 'open']);
});

test('a chapter of which one question is open is not known', () => {
  expect(states([answer('a', true)])).toEqual(['missed', 'open']);
});

test('all known: nowhere has to be begun', () => {
  const events = [answer('a', true), answer('b', true, 1, 2), answer('c', true, 2)];
  expect(adviceFrom(questions, events).begin).toBeNull();
});
