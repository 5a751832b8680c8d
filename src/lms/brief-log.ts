import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Answer } from '#exercise/verdict.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { mergeEvents } from '#progress/merge.ts';
import type { ExerciseKey } from '#progress/summary.ts';
import type { PackagedExercise } from './package-config.ts';

const keyBytes = 3;
/** What an event was, in a byte; after `partly` the score follows, in `fine` parts. */
const code = { hint: 0, solution: 1, right: 2, wrong: 3, partly: 4, assigned: 128 } as const;
const fine = 1_000_000;
const minute = 60_000;

/** The bytes by which a log names an exercise; a spec holds those of the course apart. */
export function exerciseKeyBytes({ id, revision }: ExerciseKey): string {
  return [...sha256(utf8ToBytes(`${id}@${revision}`)).subarray(0, keyBytes)].join('.');
}

/**
 * What happened with these exercises, when to the minute, and nothing of the answers themselves:
 * about four bytes an event. Answers that could not be judged are left out.
 */
export function writeBriefLog(
  events: readonly ProgressEvent[],
  exercises: readonly PackagedExercise[],
): Uint8Array {
  const known = new Set(exercises.map(keyOf));
  const told = mergeEvents(events, []).filter(
    (event) =>
      known.has(keyOf({ id: event.exercise, revision: event.revision })) &&
      !(event.kind === 'answered' && event.verdict.obstacle),
  );
  const named = [...new Map(told.map((event) => [nameOf(event), event])).keys()];
  const places = new Map(named.map((name, place) => [name, place]));
  const bytes: number[] = [];
  pushNumber(bytes, named.length);
  for (const name of named) bytes.push(...name.split('.').map(Number));
  let before = 0;
  for (const event of told) {
    const at = Math.floor(Date.parse(event.at) / minute);
    pushNumber(bytes, places.get(nameOf(event)) ?? 0);
    const told = codeOf(event);
    bytes.push(told);
    if (event.kind === 'answered' && told % code.assigned === code.partly) {
      pushNumber(bytes, Math.round(event.verdict.score * fine));
    }
    pushNumber(bytes, Math.max(0, at - before));
    before = Math.max(before, at);
  }
  return Uint8Array.from(bytes);
}

/** The events of a log, with empty answers; what it says of exercises not among these is skipped. */
export function readBriefLog(
  bytes: Uint8Array,
  exercises: readonly PackagedExercise[],
  assignment: string | null,
): ProgressEvent[] {
  const known = new Map(exercises.map((one) => [exerciseKeyBytes(one), one]));
  const reader = { bytes, at: 0 };
  const named = Array.from({ length: readNumber(reader) }, () => {
    const name = [...bytes.subarray(reader.at, reader.at + keyBytes)].join('.');
    reader.at += keyBytes;
    return known.get(name);
  });
  const events: ProgressEvent[] = [];
  let time = 0;
  for (let number = 0; reader.at < bytes.length; number += 1) {
    const exercise = named[readNumber(reader)];
    const told = bytes[reader.at] ?? 0;
    reader.at += 1;
    const what = told % code.assigned;
    const score = what === code.partly ? readNumber(reader) / fine : what === code.right ? 1 : 0;
    time += readNumber(reader);
    if (!exercise) continue;
    // Events of one minute keep their order by their milliseconds.
    const at = new Date(time * minute + Math.min(number, minute - 1)).toISOString();
    const common = {
      id: `brief-${time}-${number}`,
      at,
      exercise: exercise.id,
      revision: exercise.revision,
    };
    events.push(
      what === code.hint || what === code.solution
        ? { kind: 'helped', ...common, help: what === code.hint ? 'hint' : 'solution' }
        : {
            kind: 'answered',
            ...common,
            answer: emptyAnswer(exercise.kind),
            verdict: { score: Math.min(1, score), right: what === code.right, feedback: [] },
            assignment: told >= code.assigned ? assignment : null,
          },
    );
  }
  return events;
}

function codeOf(event: ProgressEvent): number {
  if (event.kind === 'helped') return event.help === 'hint' ? code.hint : code.solution;
  const { right, score } = event.verdict;
  const what = right ? code.right : score > 0 ? code.partly : code.wrong;
  return what + (event.assignment === null ? 0 : code.assigned);
}

function emptyAnswer(kind: PackagedExercise['kind']): Answer {
  if (kind === 'predict') return { kind, text: '' };
  if (kind === 'choice') return { kind, picked: [] };
  if (kind === 'write-code') return { kind, source: '' };
  return { kind, entries: [] };
}

function keyOf({ id, revision }: ExerciseKey): string {
  return `${id}@${revision}`;
}

function nameOf({ exercise, revision }: ProgressEvent): string {
  return exerciseKeyBytes({ id: exercise, revision });
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readNumber(reader: { readonly bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at] ?? 0;
    reader.at += 1;
    value += (byte % 128) * factor;
    if (byte < 128) return value;
  }
}
