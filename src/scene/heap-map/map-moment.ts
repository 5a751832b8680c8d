import type { ObjectId, Snapshot } from '@heapscope/simulation';
import { everything, type Lens } from '../lens.ts';
import type { HeapMap } from './heap-map.ts';
import { group } from './int-column.ts';

/** How an object stands on the map. */
export const standing = {
  /** Not drawn: not alive, or hidden by the lens. */
  absent: 0,
  alive: 1,
  born: 2,
  /** Its count is another than before the step. */
  changed: 3,
  /** Alive, yet out of reach of every name, temporary and the interpreter. */
  garbage: 4,
  /** Freed by this step. */
  gone: 5,
} as const;

/** Whether the step made, changed or freed an object of this {@link standing}. */
export function isNews(kind: number): boolean {
  return kind === standing.born || kind === standing.changed || kind === standing.gone;
}

/** The map at one stop. */
export interface MapMoment {
  readonly cursor: number;
  /** The {@link standing} of each object, by its number. */
  readonly standings: Uint8Array;
  /** The object at each place; 0 for none. This is how what lies under a point is found. */
  readonly occupants: Int32Array;
  /** How many objects are drawn and alive. */
  readonly living: number;
}

type Closed = ReadonlySet<ObjectId>;

/** Marks in `reached` all that counted references lead to at the cursor from the objects in `waiting`. */
function follow(
  map: HeapMap,
  cursor: number,
  waiting: ObjectId[],
  closed: Closed,
  reached: Uint8Array,
): void {
  const { from, to, target, counted } = map.references;
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached[id] === 1) continue;
    reached[id] = 1;
    if (closed.has(id)) continue;
    for (const row of group(map.byOwner, id)) {
      const lives = (from[row] ?? 0) <= cursor && cursor < (to[row] ?? 0);
      if (lives && counted[row] === 1) waiting.push(target[row] ?? 0);
    }
  }
}

/** What holders outside the heap lead to; nothing in `closed` leads on. */
function fromOutside(map: HeapMap, cursor: number, closed: Closed, more: ObjectId[]): Uint8Array {
  const { from, to, target, counted } = map.references;
  const reached = new Uint8Array(map.born.length);
  const waiting = [...more];
  for (const row of group(map.byOwner, 0)) {
    if ((from[row] ?? 0) > cursor) break;
    if (cursor < (to[row] ?? 0) && counted[row] === 1) waiting.push(target[row] ?? 0);
  }
  follow(map, cursor, waiting, closed, reached);
  return reached;
}

/** The objects that only collapsed ones lead to. */
function insideCollapsed(map: HeapMap, cursor: number, collapsed: Closed): Uint8Array {
  const inside = new Uint8Array(map.born.length);
  if (collapsed.size === 0) return inside;
  follow(map, cursor, [...collapsed], new Set(), inside);
  const elsewhere: ObjectId[] = [...collapsed];
  for (let id = 1; id < inside.length; id += 1) if (inside[id] === 0) elsewhere.push(id);
  const outside = fromOutside(map, cursor, collapsed, elsewhere);
  for (let id = 1; id < inside.length; id += 1) if (outside[id] === 1) inside[id] = 0;
  return inside;
}

/**
 * The map at `current`, with what the step from `previous` changed; with no previous stop nothing
 * counts as changed. `touched`: the objects whose counts the step may have changed.
 */
export function mapMoment(
  map: HeapMap,
  current: Snapshot,
  previous: Snapshot | null,
  touched: Iterable<ObjectId>,
  lens: Lens = everything,
): MapMoment {
  const { cursor } = current;
  const before = previous?.cursor ?? cursor;
  const { born, died, slot, type, types } = map;
  const reached = fromOutside(map, cursor, new Set(), []);
  const inside = insideCollapsed(map, cursor, lens.collapsed);
  const hidden = types.map((name) => lens.hiddenTypes.has(name));
  const standings = new Uint8Array(born.length);
  const occupants = new Int32Array(map.slots);
  let living = 0;
  for (let id = 1; id < born.length; id += 1) {
    const place = slot[id] ?? -1;
    const birth = born[id] ?? 0;
    const death = died[id] ?? 0;
    // Whoever died before the step, or is not yet born, is nowhere.
    if (place < 0 || birth > cursor || death <= before) continue;
    if (hidden[type[id] ?? 0] || inside[id] === 1) continue;
    if (death <= cursor) {
      if (birth > before) continue;
      standings[id] = standing.gone;
      // A new object may have the place already.
      if (occupants[place] === 0) occupants[place] = id;
      continue;
    }
    living += 1;
    const isNew = birth > before;
    standings[id] = reached[id] === 0 ? standing.garbage : isNew ? standing.born : standing.alive;
    occupants[place] = id;
  }
  for (const id of previous ? touched : []) {
    if (standings[id] !== standing.alive) continue;
    const count = previous?.objects.get(id)?.count;
    if (count !== undefined && count !== current.objects.get(id)?.count) {
      standings[id] = standing.changed;
    }
  }
  return { cursor, standings, occupants, living };
}

/** The rows of the references to an object, or from it, that there are at the cursor. */
export function referencesAt(
  map: HeapMap,
  side: 'byOwner' | 'byTarget',
  id: ObjectId,
  cursor: number,
): number[] {
  const { from, to } = map.references;
  return [...group(map[side], id)].filter(
    (row) => (from[row] ?? 0) <= cursor && cursor < (to[row] ?? 0),
  );
}
