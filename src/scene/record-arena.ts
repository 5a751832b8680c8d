import { allocatorParameters, arenaBase, type Effect, type ProfileId } from '@heapscope/simulation';
import { ArenaFollower } from './memory-map/arena-events.ts';
import { operation, operationLength, purposes, type ArenaRecord } from './arena-record.ts';

/** Numbers values in the order they are first seen. */
class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<T, number>();

  of(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** The cursor at the end of each step of an `ArenaRecord` of the same effects. */
export function arenaCursors(effects: Iterable<Effect>): number[] {
  const ends: number[] = [];
  let line = 0;
  let cursor = 0;
  for (const effect of effects) {
    if (effect.kind === 'line' && effect.line !== line) {
      ends.push(cursor);
      line = effect.line;
    }
    cursor += 1;
  }
  return [...ends, cursor];
}

/**
 * Condenses the effects of a run. Lines that run one after the other are one step each; a line that
 * runs again at once belongs to the same step. Throws for a profile without pymalloc.
 */
export function recordArena(
  profile: ProfileId,
  source: string,
  effects: Iterable<Effect>,
): ArenaRecord {
  const pymalloc = allocatorParameters[profile].pymalloc;
  if (!pymalloc) throw new Error(`${profile} has no memory pools`);
  const { arenaBytes, poolBytes, poolOverhead, alignment } = pymalloc;
  const objects = new Numbering<number>();
  const texts = new Numbering<string>();
  const types: string[] = [];
  const places = new Map<number, number>();
  const headers: number[] = [];
  const operations: number[] = [];
  const arenas = new ArenaFollower(profile, arenaBytes);
  const lines = [0];
  const ends: number[] = [];
  const add = (...numbers: number[]) => {
    for (let index = 0; index < operationLength; index++) operations.push(numbers[index] ?? 0);
  };
  const textNumber = (text: string | null) => (text === null ? -1 : texts.of(text));

  for (const effect of effects) {
    switch (effect.kind) {
      case 'line':
        if (lines.at(-1) === effect.line) break;
        ends.push(operations.length / operationLength);
        lines.push(effect.line);
        break;
      case 'allocate':
        types[objects.of(effect.object)] = effect.type;
        places.set(effect.object, effect.address);
        add(operation.describe, objects.of(effect.object), effect.size, textNumber(effect.text));
        break;
      case 'change':
        add(operation.describe, objects.of(effect.object), effect.size, textNumber(effect.text));
        break;
      case 'malloc':
        arenas.follow(effect, operations.length / operationLength);
        if (effect.purpose === 'object')
          headers[objects.of(effect.object)] =
            (places.get(effect.object) ?? effect.address - 1) - effect.address;
        add(
          operation.take,
          effect.address - arenaBase,
          effect.bytes,
          objects.of(effect.object),
          purposes.indexOf(effect.purpose),
        );
        break;
      case 'free':
        arenas.follow(effect, operations.length / operationLength);
        add(operation.give, effect.address - arenaBase);
        break;
      case 'deallocate':
        add(operation.die, objects.of(effect.object));
        break;
      default:
    }
  }
  ends.push(operations.length / operationLength);
  return {
    profile,
    source: source.trimEnd().split('\n'),
    base: arenaBase,
    arenaBytes,
    poolBytes,
    poolOverhead,
    alignment,
    lines,
    ends,
    operations,
    arenas: arenas.marks,
    types: objects.values.map((_, index) => types[index] ?? '?'),
    headers: objects.values.map((_, index) => headers[index] ?? -1),
    texts: texts.values,
  };
}
