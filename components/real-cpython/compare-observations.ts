import type { LineObservation, NameObservation } from '#cpython/contract.ts';
import type { ModelledLine, ModelledName } from '#scene/line-observations.ts';

/** What is looked at in a variable: its object's type, reference count, size, and whether it is tracked. */
export const looks = ['type', 'count', 'size', 'tracked'] as const;
/** One of them. */
export type Look = (typeof looks)[number];

/** What both sides say of one variable when a line begins; null: an immortal object has no count. */
export interface Compared {
  readonly function: string;
  readonly call: number;
  readonly line: number;
  readonly time: number;
  readonly name: string;
  readonly look: Look;
  readonly simulation: string | number | boolean | null;
  readonly cpython: string | number | boolean | null;
  readonly agrees: boolean;
}

type Place = Omit<ModelledLine, 'names'>;

const key = ({ function: name, call, line, time }: Place) => `${name}\n${call}\n${line}\n${time}`;

/** How often each line of each call begins, and how often each function is called. */
function tally(places: readonly Place[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { function: name, call, line, time } of places) {
    counts.set(`${name}\n${call}\n${line}`, time);
    counts.set(name, Math.max(counts.get(name) ?? 0, call));
  }
  return counts;
}

/**
 * Compares what both saw of the variables that both know, wherever a line begins. CPython tells
 * more beginnings than the model, as those of the lines inside a statement: only those lines are
 * compared that begin equally often in the same call on both sides.
 */
export function compareObservations(
  modelled: readonly ModelledLine[],
  seen: readonly LineObservation[],
): Compared[] {
  const [ours, theirs] = [tally(modelled), tally(seen)];
  const byPlace = new Map(seen.map((line) => [key(line), line]));
  return modelled.flatMap((line) => {
    const { function: name, call } = line;
    const other = byPlace.get(key(line));
    const place = `${name}\n${call}\n${line.line}`;
    if (!other || ours.get(place) !== theirs.get(place) || ours.get(name) !== theirs.get(name)) {
      return [];
    }
    const known = new Map(other.names.map((each) => [each.name, each]));
    return line.names.flatMap((each) => {
      const real = known.get(each.name);
      return real ? compareName(line, each, real) : [];
    });
  });
}

function compareName(place: ModelledLine, ours: ModelledName, theirs: NameObservation): Compared[] {
  const { function: name, call, line, time } = place;
  return looks.flatMap((look) => {
    const cpython = theirs[look];
    const simulation = look === 'type' ? shortName(ours.type) : ours[look];
    if (look === 'size' && cpython === null) return [];
    if (look === 'count' && isNameOfAnother(ours, theirs)) return [];
    const agrees = simulation === cpython;
    return [
      { function: name, call, line, time, name: ours.name, look, simulation, cpython, agrees },
    ];
  });
}

/**
 * Whether a string is immortal for another reason than this program: CPython makes every name in any
 * code immortal (Objects/codeobject.c, 3.14 `intern_strings`), also those of programs that ran in this
 * interpreter before.
 */
function isNameOfAnother(ours: ModelledName, theirs: NameObservation): boolean {
  return theirs.type === 'str' && theirs.count === null && ours.count !== null;
}

/** `type(x).__name__` of a type that the model names with its module. */
function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
