import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema } from '#exercise/spec.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { summarise } from '#progress/summary.ts';
import { exerciseKeyBytes } from './brief-log.ts';
import type { PackagedExercise } from './package-config.ts';
import { decodeResume, encodeResume } from './resume.ts';
import { resumeLimits } from './scorm-values.ts';
import { standingOf } from './standing.ts';

/** Every exercise of the course, as it lies in the content. */
const course: PackagedExercise[] = globSync('content/exercises/*/exercise.yaml')
  .sort()
  .map((file) => {
    const { revision, kind } = exerciseSchema.parse(parse(readFileSync(file, 'utf8')));
    return { id: basename(dirname(file)), revision, kind };
  });
const order = { exercises: course, assignment: null, mastery: 0.8 };
const start = Date.parse('2027-03-01T08:00:00.000Z');

/** An answer to an exercise of the course, so many seconds after the start. */
function answered(
  { id, revision, kind }: PackagedExercise,
  seconds: number,
  score: number,
  source = '',
): ProgressEvent {
  const answer =
    kind === 'choice'
      ? { kind, picked: [source] }
      : kind === 'predict'
        ? { kind, text: source }
        : kind === 'write-code'
          ? { kind, source }
          : { kind, entries: [source] };
  return {
    kind: 'answered',
    id: `event-${id}-${seconds}`,
    at: new Date(start + 1000 * seconds).toISOString(),
    exercise: id,
    revision,
    answer,
    verdict: { score, right: score === 1, feedback: score === 1 ? [] : ['an-idea'] },
    assignment: null,
  };
}

function helped(one: PackagedExercise, seconds: number, help: 'hint' | 'solution'): ProgressEvent {
  const { id, revision } = one;
  const at = new Date(start + 1000 * seconds).toISOString();
  return { kind: 'helped', id: `help-${id}-${seconds}`, at, exercise: id, revision, help };
}

/** Text that does not compress, as programs of learners hardly do. */
const noise = (seed: number) =>
  Array.from({ length: 40 }, (_, at) => ((seed * 7919 + at * 104_729) % 99_991).toString(36)).join(
    '',
  );

/** All of the course, each exercise after wrong answers and with help. */
function finished(wrongAnswers: number): ProgressEvent[] {
  return course.flatMap((one, number) => {
    const at = number * 997;
    const wrong = Array.from({ length: wrongAnswers }, (_, time) =>
      answered(one, at + 61 * time, 0, noise(number * 31 + time)),
    );
    const help = [helped(one, at + 400, 'hint'), helped(one, at + 450, 'solution')];
    return [...wrong, ...help, answered(one, at + 500, 1, noise(number))];
  });
}

describe('a finished course in SCORM 1.2', () => {
  for (const wrongAnswers of [0, 1, 3, 20]) {
    it(`fits with ${wrongAnswers} wrong answers an exercise, and is finished when it is back`, () => {
      const events = finished(wrongAnswers);
      const text = encodeResume({ events, drafts: [] }, order, resumeLimits.scorm12);
      expect(course.length).toBeGreaterThan(100);
      expect(text.length).toBeGreaterThan(200);
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text).toMatch(/^[\x21-\x7e]+$/);
      const back = decodeResume(text, order).events;
      expect(standingOf(back, order)).toEqual(standingOf(events, order));
      expect(standingOf(back, order)).toMatchObject({ complete: true, passed: true, score: 1 });
      const summary = summarise(back);
      expect(course.every((key) => summary.exercise(key).solved)).toBe(true);
    });
  }
});

it('no two exercises of the course have the same short name', () => {
  expect(new Set(course.map(exerciseKeyBytes)).size).toBe(course.length);
});

it('everything comes back where there is room for everything', () => {
  const kept = {
    events: finished(1).slice(0, 40),
    drafts: [{ exercise: 'free-it', revision: 1, source: 'a = []\n' }],
  };
  expect(decodeResume(encodeResume(kept, order, resumeLimits.scorm2004), order)).toEqual(kept);
});

it('programs that were begun go first, then answers, and never scores', () => {
  const events = finished(0).slice(0, 5);
  const drafts = [{ exercise: 'free-it', revision: 1, source: noise(1).repeat(40) }];
  const whole = encodeResume({ events, drafts }, order, 64_000);
  const without = encodeResume({ events, drafts }, order, whole.length - 1);
  expect(decodeResume(without, order)).toEqual({ events, drafts: [] });
  const brief = decodeResume(encodeResume({ events, drafts }, order, without.length - 1), order);
  expect(brief.events.map(({ exercise, at }) => [exercise, at.slice(0, 16)])).toEqual(
    events.map(({ exercise, at }) => [exercise, at.slice(0, 16)]),
  );
  expect(brief.events).not.toEqual(events);
});

const anEvent = fc
  .record({
    place: fc.integer({ min: 0, max: course.length - 1 }),
    seconds: fc.integer({ min: 0, max: 40_000_000 }),
    score: fc.tuple(fc.nat(7), fc.integer({ min: 7, max: 9 })).map(([got, of]) => got / of),
    what: fc.constantFrom('answer', 'hint', 'solution'),
    noise: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ place, seconds, score, what, noise: seed }) => {
    const one = course[place];
    if (!one) throw new Error('no such exercise');
    return what === 'answer'
      ? answered(one, seconds, score, noise(seed))
      : helped(one, seconds, what === 'hint' ? 'hint' : 'solution');
  });
/** Short ones come back whole; of the longest not even all that happened fits. */
const log = fc.oneof(
  fc.uniqueArray(anEvent, { selector: ({ id }) => id, maxLength: 60 }),
  fc.uniqueArray(anEvent, { selector: ({ id }) => id, minLength: 100, maxLength: 150 }),
  fc.uniqueArray(anEvent, { selector: ({ id }) => id, minLength: 600, maxLength: 900 }),
);

it('whatever a learner does, the standing comes back from 4,096 characters', () => {
  fc.assert(
    fc.property(log, (events) => {
      const text = encodeResume({ events, drafts: [] }, order, resumeLimits.scorm12);
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(standingOf(decodeResume(text, order).events, order)).toEqual(
        standingOf(events, order),
      );
    }),
    { numRuns: 60 },
  );
});

it('what is written again from what came back says the same', () => {
  fc.assert(
    fc.property(log, (events) => {
      const once = decodeResume(encodeResume({ events, drafts: [] }, order, 4096), order);
      const twice = decodeResume(encodeResume(once, order, 4096), order);
      expect(standingOf(twice.events, order)).toEqual(standingOf(once.events, order));
    }),
    { numRuns: 30 },
  );
});

it('what is cut, foreign or of exercises that are gone brings nothing and throws nothing', () => {
  const text = encodeResume({ events: finished(3), drafts: [] }, order, 4096);
  for (const bad of ['', 'hello', text.slice(0, -3), `${text}x`, 'b1.', 'r1.00000000.AA']) {
    expect(decodeResume(bad, order)).toEqual({ events: [], drafts: [] });
  }
  const gone = { exercises: course.slice(0, 3), assignment: null };
  const kept = new Set(decodeResume(text, gone).events.map(({ exercise }) => exercise));
  expect([...kept].sort()).toEqual(
    course
      .slice(0, 3)
      .map(({ id }) => id)
      .sort(),
  );
});

it('an answer for an assignment is one again when it is back', () => {
  const events = finished(3).map((event) =>
    event.kind === 'answered' ? { ...event, assignment: 'abcdef' } : event,
  );
  const only = { exercises: course, assignment: 'abcdef' };
  const back = decodeResume(encodeResume({ events, drafts: [] }, only, 4096), only).events;
  const answers = back.filter((event) => event.kind === 'answered');
  expect(answers.length).toBeGreaterThanOrEqual(course.length);
  expect(answers.every(({ assignment }) => assignment === 'abcdef')).toBe(true);
});
