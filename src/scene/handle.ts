import type { Holder, ObjectId, Snapshot } from '@heapscope/simulation';
import type { Numbers } from './numbers.ts';

/** An object as a sentence speaks of it. */
export interface Handle {
  readonly id: ObjectId;
  readonly type: string;
  /** Its value, where it has a short one. */
  readonly text: string | null;
  /** A name that refers to it, before the step or after. */
  readonly name: string | null;
  /** What tells it from others of its type in this figure. */
  readonly number: number | null;
}

/** Who holds a reference, as a sentence speaks of it. */
export type Keeper =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'part'; readonly owner: Handle; readonly label: string }
  | { readonly kind: 'temporary' }
  | { readonly kind: 'interpreter'; readonly reason: string };

/**
 * The handle of an object, by what is known of it in any of the snapshots; the first that knows it
 * wins. To look for its name takes a while where there are very many references.
 */
export function handleOf(
  id: ObjectId,
  snapshots: readonly Snapshot[],
  numbers: Numbers,
  named = true,
): Handle {
  let name: string | null = null;
  for (const { references } of named ? snapshots : []) {
    for (const { holder, target } of references) {
      if (name === null && target === id && holder.kind === 'name') name = holder.name;
    }
  }
  const object = snapshots.map(({ objects }) => objects.get(id)).find((each) => each);
  return {
    id,
    type: object?.type ?? '',
    text: object?.text ?? null,
    name,
    number: numbers.get(id) ?? null,
  };
}

/** The keeper of a holder. */
export function keeperOf(
  holder: Holder,
  snapshots: readonly Snapshot[],
  numbers: Numbers,
  named = true,
): Keeper {
  if (holder.kind === 'name') return { kind: 'name', name: holder.name };
  if (holder.kind === 'stack') return { kind: 'temporary' };
  if (holder.kind === 'interpreter') {
    return { kind: 'interpreter', reason: holder.reason.split(' of ')[0] ?? '' };
  }
  const owner = handleOf(holder.object, snapshots, numbers, named);
  return { kind: 'part', owner, label: holder.label };
}
