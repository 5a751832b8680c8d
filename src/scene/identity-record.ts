import type { Effect, ObjectId, Snapshot } from '@heapscope/simulation';

/** How a block came from one object to the next: by a list of its type, or by the allocator. */
export type Reuse = 'free-list' | 'block';

/** The run of one line of the module: cursors before its first and after its last effect. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What is known of one object from the effects of a run. */
export interface Life {
  readonly born: number;
  dead: number | null;
  /** First held as a constant, or by what the compiler reads. */
  compiled: boolean;
  readonly immortal: boolean;
}

/** What is known of each object, from all effects of a run. */
export function livesIn(record: readonly Effect[]): Map<ObjectId, Life> {
  const lives = new Map<ObjectId, Life>();
  const held = new Set<ObjectId>();
  record.forEach((effect, at) => {
    if (effect.kind === 'allocate') {
      const { object, immortal } = effect;
      lives.set(object, { born: at + 1, dead: null, compiled: false, immortal });
    } else if (effect.kind === 'incref' && !held.has(effect.object)) {
      held.add(effect.object);
      const life = lives.get(effect.object);
      const { holder } = effect;
      const byCompiler =
        holder.kind === 'interpreter' && /^(?:constants|syntax tree)/.test(holder.reason);
      if (life) life.compiled = byCompiler;
    } else if (effect.kind === 'deallocate') {
      const life = lives.get(effect.object);
      if (life) life.dead = at + 1;
    }
  });
  return lives;
}

/** When a line of the module ran for the last time. */
export function windowOf(record: readonly Effect[], line: number): Window | undefined {
  const starts = record.flatMap((effect, at) =>
    effect.kind === 'line' && effect.frame === 0 ? [{ line: effect.line, at }] : [],
  );
  const index = starts.findLastIndex((start) => start.line === line);
  const start = starts[index];
  if (!start) return undefined;
  return { from: start.at, to: starts[index + 1]?.at ?? record.length };
}

/** The object that a name of the module refers to; null where it refers to none that is recorded. */
export function boundTo({ references }: Snapshot, name: string): ObjectId | null {
  const found = references.find(
    ({ holder }) => holder.kind === 'name' && holder.frame === 0 && holder.name === name,
  );
  return found?.target ?? null;
}

/** What a call of `id` has just been given: what lies on top of the module's stack. */
export function argumentOf({ references }: Snapshot): ObjectId | null {
  let top: { readonly depth: number; readonly target: ObjectId } | null = null;
  for (const { holder, target } of references) {
    if (holder.kind !== 'stack' || holder.frame !== 0) continue;
    if (!top || holder.depth > top.depth) top = { depth: holder.depth, target };
  }
  return top?.target ?? null;
}

/**
 * Places of expressions that the program found to be the same: its last lines of output tell of each
 * pair of names whether they are.
 */
export function printedGroups(stdout: string, names: readonly string[]): number[][] {
  const pairs = (names.length * (names.length - 1)) / 2;
  const told = stdout.trimEnd().split('\n').slice(-pairs);
  const same = new Set(told.map((line) => line.replace(/ (?:is|==) (?=\w+: True$)/, ' ')));
  const groups: number[][] = [];
  names.forEach((name, at) => {
    const group = groups.find(([first = 0]) => same.has(`${names[first] ?? ''} ${name}: True`));
    if (group) group.push(at);
    else groups.push([at]);
  });
  return groups;
}

/** How the block of one object came to the next: by a list of its type, or by the allocator. */
export function reuse(
  record: readonly Effect[],
  lives: ReadonlyMap<ObjectId, Life>,
  objects: readonly ObjectId[],
): Reuse | null {
  const kinds = new Set<Reuse | null>();
  objects.slice(1).forEach((next, at) => {
    const previous = objects[at] ?? 0;
    if (next === previous) return;
    const [earlier, later] = [lives.get(previous), lives.get(next)];
    if (!earlier || !later || earlier.dead === null || earlier.dead >= later.born) {
      kinds.add(null);
      return;
    }
    const block = blockOf(record, previous);
    const same = block !== null && block === blockOf(record, next);
    const between = record.slice(earlier.dead - 1, later.born);
    const freed = between.some((effect) => effect.kind === 'free' && effect.address === block);
    kinds.add(same ? (freed ? 'block' : 'free-list') : null);
  });
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** The address of the block that an object began with. */
function blockOf(record: readonly Effect[], object: ObjectId): number | null {
  const found = record.find(
    (effect) => effect.kind === 'malloc' && effect.object === object && effect.purpose === 'object',
  );
  return found?.kind === 'malloc' ? found.address : null;
}
