import type { FrameId, ObjectId, Snapshot } from '@heapscope/simulation';
import { type HeapMap, holderKinds } from './heap-map.ts';
import { group } from './int-column.ts';

/** The variables of one running call, in the order in which they were bound last. */
export interface FrameNames {
  readonly frame: FrameId;
  readonly function: string;
  readonly names: readonly { readonly name: string; readonly target: ObjectId }[];
}

/** The running calls with their variables, the outermost first; modules and `__names__` are left out. */
export function mapNames(map: HeapMap, { frames, cursor }: Snapshot): FrameNames[] {
  const { from, to, kind, frame, target, label } = map.references;
  const names = new Map<FrameId, Map<string, ObjectId>>(frames.map(({ id }) => [id, new Map()]));
  for (const row of group(map.byOwner, 0)) {
    if ((from[row] ?? 0) > cursor) break;
    if (kind[row] !== holderKinds.name || (to[row] ?? 0) <= cursor) continue;
    const id = target[row] ?? 0;
    const name = map.labels[label[row] ?? 0] ?? '';
    if (/^__\w+__$/.test(name) || map.types[map.type[id] ?? 0] === 'module') continue;
    names.get(frame[row] ?? 0)?.set(name, id);
  }
  return frames.map(({ id, function: called }) => ({
    frame: id,
    function: called,
    names: [...(names.get(id) ?? [])].map(([name, object]) => ({ name, target: object })),
  }));
}
