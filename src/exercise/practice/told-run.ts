import { effects, effectsBetween, replay, type Trace } from '@heapscope/simulation/reading';
import { heapGraph } from '#scene/heap-graph.ts';
import { numbersFrom, numbersOf } from '#scene/numbers.ts';
import { itinerary } from '#scene/stops.ts';
import { type Fact, lineStory } from '#scene/story.ts';

/** What one step of a run did, to be told in words; the line is null after the last one. */
export interface ToldStep {
  readonly place: { readonly line: number; readonly source: string } | null;
  readonly facts: readonly Fact[];
}

/** Calls that a line makes without saying so: what they do is told as the line's doing. */
const between = new Set(['__init__', '__del__', '<lambda>']);

/** Steps that a solution tells, at most: the last ones, which lead to the answer. */
const mostSteps = 12;

/** The steps of a run that did something, line by line, as a figure of it would tell them. */
export function toldRun(trace: Trace): ToldStep[] {
  const { line: stops } = itinerary(effects(trace), trace.source).stops;
  const snapshots = stops
    .map((cursor) => replay(trace, cursor))
    .filter(({ frames }) => !between.has(frames.at(-1)?.function ?? ''));
  const numbers = numbersFrom(numbersOf(snapshots.map((snapshot) => heapGraph(snapshot))));
  const source = trace.source.split('\n');
  const steps = snapshots.slice(1).flatMap((current, index): ToldStep[] => {
    const previous = snapshots[index];
    if (!previous) return [];
    const effectsOfStep = effectsBetween(trace, previous.cursor, current.cursor);
    const facts = telling(lineStory(previous, current, effectsOfStep, numbers));
    if (facts.length === 0) return [];
    const begun = effectsOfStep.find(({ kind }) => kind === 'line');
    const line = begun?.kind === 'line' ? begun.line : (current.frames.at(-1)?.line ?? 0);
    const text = source[line - 1];
    return [{ place: text === undefined ? null : { line, source: text.trim() }, facts }];
  });
  return steps.slice(-mostSteps);
}

/** What no program of practice is about: classes and functions made, constants counted, arguments packed. */
function isAside(fact: Fact | undefined): boolean {
  switch (fact?.kind) {
    case 'counted':
      return fact.object.text !== null;
    case 'bound':
      return ['type', 'function'].includes(fact.object.type);
    case 'freed':
      return fact.objects.every(({ type, name }) => type === 'tuple' && name === null);
    default:
      return false;
  }
}

function telling(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, at) => !isAside(fact) && !(fact.kind === 'kept' && isAside(facts[at - 1])),
  );
}
