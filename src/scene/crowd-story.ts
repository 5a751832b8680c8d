import type { Effect, Holder, ObjectId, ObjectState, Snapshot } from '@heapscope/simulation';
import type { Handle } from './handle.ts';
import type { Numbers } from './numbers.ts';
import { isData } from './scenery.ts';
import type { Fact } from './story.ts';

/** The most facts of one kind that are told. */
const most = 3;

/** A name that a step binds, or lets go. */
interface Binding {
  readonly name: string;
  readonly before: ObjectId | null;
  readonly after: ObjectId | null;
}

/** What the step did to each name of a variable, in the order in which it first touched them. */
function bindings(effects: readonly Effect[], popped: ReadonlySet<number>): Binding[] {
  const found = new Map<
    string,
    { name: string; before: ObjectId | null; after: ObjectId | null }
  >();
  const touch = (holder: Holder, object: ObjectId, binds: boolean) => {
    if (holder.kind !== 'name' || popped.has(holder.frame) || /^__\w+__$/.test(holder.name)) return;
    const key = `${holder.frame}:${holder.name}`;
    const known = found.get(key);
    if (!known) {
      const [before, after] = binds ? [null, object] : [object, null];
      found.set(key, { name: holder.name, before, after });
    } else if (binds) known.after = object;
    else if (known.after === object) known.after = null;
    else known.before ??= object;
  };
  for (const effect of effects) {
    if (effect.kind === 'incref') touch(effect.holder, effect.object, true);
    else if (effect.kind === 'decref') touch(effect.holder, effect.object, false);
    else if (effect.kind === 'move') {
      touch(effect.from, effect.object, false);
      touch(effect.to, effect.object, true);
    }
  }
  return [...found.values()].filter(({ before, after }) => before !== after);
}

/**
 * What happened between two stops of a run with very many objects, from the effects in between alone:
 * looking at the whole heap would take longer than a step may.
 */
export function crowdStory(
  previous: Snapshot,
  current: Snapshot,
  effects: readonly Effect[],
  numbers: Numbers,
): Fact[] {
  const state = (id: ObjectId): ObjectState | undefined =>
    current.objects.get(id) ?? previous.objects.get(id);
  const handle = (id: ObjectId): Handle => {
    const { type = '', text = null } = state(id) ?? {};
    return { id, type, text, name: null, number: numbers.get(id) ?? null };
  };
  const isOfData = (id: ObjectId) => {
    const object = state(id);
    return object !== undefined && isData(object);
  };
  const facts: Fact[] = [];
  const before = new Set(previous.frames.map(({ id }) => id));
  const after = new Set(current.frames.map(({ id }) => id));
  for (const { id, function: name } of current.frames) {
    if (!before.has(id)) facts.push({ kind: 'called', function: name });
  }
  for (const { id, function: name } of previous.frames) {
    if (!after.has(id)) facts.push({ kind: 'returned', function: name });
  }

  const popped = new Set([...before].filter((id) => !after.has(id)));
  const names = bindings(effects, popped);
  const gone = names.filter((each) => each.after === null).map(({ name }) => name);
  if (gone.length > 0) facts.push({ kind: 'unbound', names: gone });
  for (const { name, before: old, after: id } of names.slice(0, most)) {
    if (id === null) continue;
    const fresh = !previous.objects.has(id);
    const object = handle(id);
    facts.push({ kind: old === null ? 'bound' : 'rebound', name, object, fresh });
  }

  const touched = new Set<ObjectId>();
  const dead: ObjectId[] = [];
  let cleared = false;
  let clearing = false;
  for (const effect of effects) {
    if (effect.kind === 'incref' || effect.kind === 'decref') touched.add(effect.object);
    if (effect.kind === 'collection-phase') clearing = effect.phase === 'clear';
    if (effect.kind === 'collection-end') {
      facts.push({ kind: 'collected', collected: effect.collected });
      clearing = false;
    }
    if (effect.kind !== 'deallocate' || !previous.objects.has(effect.object)) continue;
    if (isOfData(effect.object)) dead.push(effect.object);
    cleared ||= clearing;
  }
  const counted = [...touched].flatMap((id): Fact[] => {
    const [old, now] = [previous.objects.get(id)?.count, current.objects.get(id)?.count];
    if (old === undefined || now === undefined || old === now || !isOfData(id)) return [];
    return [{ kind: 'counted', object: handle(id), before: old, after: now }];
  });
  facts.push(...counted.slice(0, most));
  if (dead.length > most)
    facts.push({ kind: 'many-freed', objects: dead.length, collector: cleared });
  else if (dead.length > 0) {
    const objects = dead.map(handle);
    facts.push({ kind: 'freed', objects, by: cleared ? 'collector' : 'count' });
  }
  const printed = current.stdout.slice(previous.stdout.length).trimEnd();
  if (printed !== '') facts.push({ kind: 'printed', text: printed });
  return facts;
}
