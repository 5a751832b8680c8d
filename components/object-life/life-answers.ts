import type { CountChange, ObjectLife } from '#scene/object-life.ts';
import { stopFrom } from '#scene/stops.ts';
import type { ObjectLifeText } from '#text/object-life.ts';
import type { Rich } from '#text/rich.ts';

/** What may be asked about an object's life. */
export type Question = keyof ObjectLifeText['questions'];

/** An answer, with the cursor of the moment that it speaks of; null where there is none. */
export interface Answer {
  readonly said: Rich;
  readonly cursor: number | null;
}

/** The last change of a kind in a step before `index`; else the last one in that step itself. */
function lastChange(
  life: ObjectLife,
  kind: CountChange['kind'],
  stops: readonly number[],
  index: number,
): CountChange | undefined {
  const before = (limit: number) =>
    life.changes.findLast(
      (change) => change.kind === kind && !change.passing && change.cursor <= limit,
    );
  return before(stops[index - 1] ?? 0) ?? before(stops[index] ?? 0);
}

/** Answers a question about an object for a figure that stands at the stop `index`. */
export function answer(
  question: Question,
  life: ObjectLife,
  { stops, index }: { readonly stops: readonly number[]; readonly index: number },
  text: ObjectLifeText,
): Answer {
  const place = ({ cursor, line }: { readonly cursor: number; readonly line: number | null }) =>
    text.at(stopFrom(stops, cursor), line);
  if (question === 'born') return { said: text.born(place(life.born)), cursor: life.born.cursor };
  if (question === 'died') {
    const { died } = life;
    if (!died) return { said: text.survives, cursor: null };
    return { said: text.died(died.by === 'collector', place(died)), cursor: died.cursor };
  }
  const found = lastChange(life, question === 'raised' ? 'up' : 'down', stops, index);
  const never = question === 'raised' ? text.neverRaised : text.neverLowered;
  if (!found) return { said: never, cursor: null };
  return { said: text[question](found, place(found)), cursor: found.cursor };
}
