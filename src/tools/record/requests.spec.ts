import { readFileSync } from 'node:fs';
import { type Effect, effects, run, type ProfileId } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';

interface Recorded {
  readonly source: string;
  /** Requests by version, as requests.py writes them. */
  readonly runs: Readonly<Record<string, string>>;
}

const recorded = JSON.parse(
  readFileSync(new URL('requests.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Recorded>>;

const versions: readonly (readonly [string, ProfileId])[] = [
  ['3.11.7', 'cpython-3.11-64'],
  ['3.12.1', 'cpython-3.12-64'],
  ['3.13.0', 'cpython-3.13-64'],
];

/** The requests of a run from its first line on, in the notation of requests.py. */
function requestsOf(source: string, profile: ProfileId): string[] {
  const requests: string[] = [];
  const numbers = new Map<number, number>();
  let count = 0;
  let started = false;
  let freed: { readonly object: number; readonly number: number } | null = null;
  // The text that print() makes of a value: asked for, pushed, written. What print asks for is left out.
  const texts = new Set<number>();
  let previous: readonly Effect[] = [];
  const settle = () => {
    if (freed) requests.push(`${String(freed.number)}-`);
    freed = null;
  };
  for (const effect of effects(run(source, { profile }))) {
    if (effect.kind === 'line') started = true;
    if (!started) continue;
    const [asked, pushed] = previous;
    if (effect.kind === 'output' && asked?.kind === 'malloc' && pushed?.kind === 'incref') {
      if (numbers.delete(asked.address)) {
        texts.add(asked.address);
        requests.pop();
        count -= 1;
      }
    }
    previous = [...previous.slice(-1), effect];
    if (effect.kind === 'free') {
      if (texts.delete(effect.address)) continue;
      settle();
      const number = numbers.get(effect.address);
      numbers.delete(effect.address);
      if (number === undefined) requests.push('?-');
      else freed = { object: effect.object, number };
    } else if (effect.kind === 'malloc') {
      if (numbers.has(effect.address)) continue;
      if (freed?.object === effect.object && effect.purpose !== 'object') {
        requests.push(`${String(freed.number)}=${String(effect.bytes)}`);
        numbers.set(effect.address, freed.number);
        freed = null;
        continue;
      }
      settle();
      count += 1;
      numbers.set(effect.address, count);
      requests.push(`${String(count)}+${String(effect.bytes)}`);
    } else settle();
  }
  settle();
  return requests;
}

describe.each(Object.entries(recorded))('requests for memory of %s', (path, { source, runs }) => {
  it('are recorded of the program as it is', () => {
    const now = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    expect(now, 'record again: see requests.py').toBe(source);
  });

  it.each(versions)('are those of CPython %s', (version, profile) => {
    expect(requestsOf(source, profile)).toEqual(runs[version]?.split(' '));
  });
});
