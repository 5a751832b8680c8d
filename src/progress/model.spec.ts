import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge.ts';
import { readSave, writeSave } from './save-file.ts';
import { summarise } from './summary.ts';

let made = 0;
function answered(exercise: string, score: number, revision = 1): ProgressEvent {
  made += 1;
  return {
    kind: 'answered',
    id: `event-${made}`,
    at: new Date(made * 1000).toISOString(),
    exercise,
    revision,
    answer: { kind: 'predict', text: '1' },
    verdict: { score, right: score === 1, feedback: [] },
    assignment: null,
  };
}
const event = fc
  .record({
    exercise: fc.constantFrom('a', 'b'),
    score: fc.constantFrom(0, 0.5, 1),
    revision: fc.constantFrom(1, 2),
  })
  .map(({ exercise, score, revision }) => answered(exercise, score, revision));

describe('summary', () => {
  const lesson = {
    id: 'one',
    exercises: [
      { id: 'a', revision: 1 },
      { id: 'b', revision: 2 },
    ],
  };

  test('a wrong answer after a right one takes nothing away', () => {
    const reached = summarise([answered('a', 1), answered('a', 0)]).exercise({
      id: 'a',
      revision: 1,
    });
    expect(reached).toEqual({ attempts: 2, best: 1, solved: true, hints: 0, sawSolution: false });
  });

  test('an answer to an older revision does not count for the newer one', () => {
    const summary = summarise([answered('a', 1), answered('b', 1, 1)]);
    expect(summary.lesson(lesson)).toEqual({ solved: 1, total: 2 });
    expect(summary.lessons([lesson, lesson])).toEqual({ solved: 2, total: 4 });
  });

  test('help is remembered', () => {
    const help = { id: 'x', at: '2026-01-01T00:00:00Z', exercise: 'a', revision: 1 };
    const summary = summarise([
      { kind: 'helped', ...help, help: 'hint' },
      { kind: 'helped', ...help, id: 'y', help: 'solution' },
    ]);
    expect(summary.exercise({ id: 'a', revision: 1 })).toMatchObject({
      attempts: 0,
      hints: 1,
      sawSolution: true,
    });
  });

  test('the order of the events does not matter', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const there = summarise(events);
        const back = summarise(events.toReversed());
        for (const key of lesson.exercises) expect(there.exercise(key)).toEqual(back.exercise(key));
      }),
    );
  });
});

test('merging loses nothing, doubles nothing, and does not mind the side', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(event), fc.array(event), (both, ours, theirs) => {
      const merged = mergeEvents([...ours, ...both], [...both, ...theirs]);
      expect(merged).toEqual(mergeEvents([...both, ...theirs], [...ours, ...both]));
      expect(merged).toHaveLength(both.length + ours.length + theirs.length);
    }),
  );
});

describe('save files', () => {
  const frozen = readFileSync(new URL('saves/version-1.json', import.meta.url), 'utf8');

  test('a version 1 file is read whole', () => {
    const save = readSave(frozen);
    if (save.kind !== 'read') throw new Error(save.problem);
    expect(save.events).toHaveLength(5);
    expect(save.setAside).toEqual([{ kind: 'answered', id: 'damaged' }]);
    expect(summarise(save.events).exercise({ id: 'count-after-pop', revision: 1 })).toEqual({
      attempts: 2,
      best: 1,
      solved: true,
      hints: 1,
      sawSolution: false,
    });
    expect(readSave(writeSave(save.events, save.setAside))).toEqual(save);
  });

  test.each([
    ['{"format": "heaps', 'not-json'],
    ['[]', 'not-a-save'],
    ['{"format": "heapscope-submission", "version": 1}', 'not-a-save'],
    ['{"format": "heapscope-progress", "version": 1}', 'not-a-save'],
    ['{"format": "heapscope-progress", "version": 2, "events": []}', 'newer-version'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readSave(text)).toEqual({ kind: 'refused', problem });
  });

  const good = answered('a', 1);
  test.each([
    ['a score past 1', { ...good, verdict: { score: 2, right: true, feedback: [] } }],
    ['a time that is none', { ...good, at: 'yesterday' }],
    ['a field nobody knows', { ...good, mood: 'happy' }],
    ['no event at all', 7],
  ])('an entry with %s is set aside and the others are kept', (_, bad) => {
    const text = JSON.stringify({
      format: 'heapscope-progress',
      version: 1,
      events: [bad, good],
    });
    expect(readSave(text)).toEqual({ kind: 'read', events: [good], setAside: [bad] });
  });
});
