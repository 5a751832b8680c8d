import type { CollectionPhase, Effect, ObjectId, Snapshot } from '@heapscope/simulation';
import { type Handle, handleOf, type Keeper, keeperOf } from './handle.ts';
import { type HeapGraph, heapGraph, type Tag } from './heap-graph.ts';
import type { Numbers } from './numbers.ts';

/** One thing that a step did, for a sentence in any language. */
export type Fact =
  | {
      readonly kind: 'bound';
      readonly name: string;
      readonly object: Handle;
      readonly fresh: boolean;
    }
  | {
      readonly kind: 'rebound';
      readonly name: string;
      readonly object: Handle;
      readonly fresh: boolean;
    }
  | { readonly kind: 'unbound'; readonly names: readonly string[] }
  | { readonly kind: 'called'; readonly function: string }
  | { readonly kind: 'returned'; readonly function: string }
  | {
      readonly kind: 'counted';
      readonly object: Handle;
      readonly before: number;
      readonly after: number;
    }
  /** Who still refers to an object that has lost a reference. */
  | { readonly kind: 'kept'; readonly keepers: readonly Keeper[] }
  | {
      readonly kind: 'freed';
      readonly objects: readonly Handle[];
      readonly by: 'count' | 'collector';
    }
  /** More objects than a sentence can name. */
  | { readonly kind: 'many-freed'; readonly objects: number; readonly collector: boolean }
  | { readonly kind: 'lost'; readonly objects: readonly Handle[] }
  | { readonly kind: 'printed'; readonly text: string }
  /** The program ends with an exception that nothing catches. */
  | { readonly kind: 'raised'; readonly message: string }
  | { readonly kind: 'collected'; readonly collected: number }
  /** What one effect does, when a figure shows effects one by one. */
  | { readonly kind: 'allocated'; readonly object: Handle; readonly keeper: Keeper }
  | {
      readonly kind: 'gained';
      readonly object: Handle;
      readonly keeper: Keeper;
      readonly after: number;
    }
  | {
      readonly kind: 'dropped';
      readonly object: Handle;
      readonly keeper: Keeper;
      readonly after: number;
    }
  | { readonly kind: 'moved'; readonly object: Handle; readonly from: Keeper; readonly to: Keeper }
  | {
      readonly kind: 'borrowed';
      readonly object: Handle;
      readonly back: boolean;
      readonly weak: boolean;
    }
  | { readonly kind: 'line-begins' }
  | { readonly kind: 'weakref-cleared' }
  | { readonly kind: 'collection-starts'; readonly generation: number; readonly asked: boolean }
  | { readonly kind: 'phase'; readonly phase: CollectionPhase }
  /** A phase that finds nothing on the unreachable list. */
  | { readonly kind: 'idle-phase' }
  | {
      readonly kind: 'refs';
      readonly object: Handle;
      readonly refs: number;
      readonly before: number | null;
    }
  /** An increment has found an object to be alive. */
  | { readonly kind: 'marked'; readonly object: Handle }
  | { readonly kind: 'listed'; readonly object: Handle }
  /** An object turns out to be reachable; `listed` if it was on the unreachable list. */
  | { readonly kind: 'rescued'; readonly object: Handle; readonly listed: boolean }
  /** A finalizer has made an object of the unreachable list reachable again. */
  | { readonly kind: 'resurrected'; readonly object: Handle }
  | { readonly kind: 'finalized'; readonly object: Handle };

/** The most facts of one kind that are told. */
const most = 3;

const isName = (tag: Tag) => tag.kind === 'name';

function naming(
  now: HeapGraph,
  before: HeapGraph,
  current: Snapshot,
  previous: Snapshot,
  numbers: Numbers,
): Fact[] {
  const facts: Fact[] = [];
  const returned = previous.frames.filter(
    ({ id }) => !current.frames.some((each) => each.id === id),
  );
  const called = current.frames.filter(({ id }) => !previous.frames.some((each) => each.id === id));
  for (const frame of called) facts.push({ kind: 'called', function: frame.function });
  for (const frame of returned) facts.push({ kind: 'returned', function: frame.function });
  const gone = before.tags.filter(
    (tag) =>
      isName(tag) &&
      !returned.some((frame) => frame.id === tag.frame) &&
      !now.tags.some((each) => each.key === tag.key),
  );
  if (gone.length > 0) facts.push({ kind: 'unbound', names: gone.map((tag) => tag.name) });
  for (const tag of now.tags.filter(isName)) {
    const old = before.tags.find((each) => each.key === tag.key);
    if (old?.target === tag.target) continue;
    const object = handleOf(tag.target, [current], numbers);
    const fresh = !previous.objects.has(tag.target);
    facts.push({ kind: old ? 'rebound' : 'bound', name: tag.name, object, fresh });
  }
  return facts.slice(0, most + 1);
}

function counting(
  now: HeapGraph,
  before: HeapGraph,
  current: Snapshot,
  previous: Snapshot,
  numbers: Numbers,
): Fact[] {
  const facts: Fact[] = [];
  const both = [previous, current];
  for (const [id, node] of now.nodes) {
    const old = before.nodes.get(id);
    if (!old || node.quiet || old.count === node.count) continue;
    facts.push({
      kind: 'counted',
      object: handleOf(id, both, numbers),
      before: old.count,
      after: node.count,
    });
    const held = current.references.filter(({ target, counted }) => target === id && counted);
    if (node.count > old.count || node.garbage || held.length === 0) continue;
    facts.push({
      kind: 'kept',
      keepers: held.map(({ holder }) => keeperOf(holder, [current, previous], numbers)),
    });
  }
  return facts.slice(0, most * 2);
}

/**
 * What happened between two stops: names and calls, counts and what is left, what died, what was
 * printed. `effects` are those in between; they tell the cause of a death.
 */
export function lineStory(
  previous: Snapshot,
  current: Snapshot,
  effects: readonly Effect[],
  numbers: Numbers,
): Fact[] {
  const now = heapGraph(current);
  const before = heapGraph(previous);
  const facts = [
    ...naming(now, before, current, previous, numbers),
    ...counting(now, before, current, previous, numbers),
  ];
  const dead = [...before.nodes.keys()].filter((id) => !current.objects.has(id));
  const order = new Map<ObjectId, number>();
  effects.forEach((effect, index) => {
    if (effect.kind === 'deallocate') order.set(effect.object, index);
  });
  dead.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const collection = effects.find((effect) => effect.kind === 'collection-end');
  const byCollector = dead.filter((id) => before.nodes.get(id)?.garbage && collection);
  const byCount = dead.filter((id) => !byCollector.includes(id));
  const handles = (ids: readonly ObjectId[]) => ids.map((id) => handleOf(id, [previous], numbers));
  if (collection) facts.push({ kind: 'collected', collected: collection.collected });
  if (byCount.length > 0) facts.push({ kind: 'freed', objects: handles(byCount), by: 'count' });
  if (byCollector.length > 0) {
    facts.push({ kind: 'freed', objects: handles(byCollector), by: 'collector' });
  }
  const lost = [...now.nodes.values()].filter(
    (node) => node.garbage && before.nodes.get(node.id)?.garbage !== true,
  );
  if (lost.length > 0) facts.push({ kind: 'lost', objects: handles(lost.map((node) => node.id)) });
  const printed = current.stdout.slice(previous.stdout.length).trimEnd();
  if (printed !== '') facts.push({ kind: 'printed', text: printed });
  return facts;
}
