import type {
  FrameId,
  Holder,
  ObjectId,
  ObjectState,
  Reference,
  Snapshot,
} from '@heapscope/simulation';
import { isReachable } from './reachable.ts';
import { sceneryTypes } from './scenery.ts';

/** A place outside the heap that holds a reference: a variable, a temporary, or CPython itself. */
export interface Tag {
  readonly key: string;
  readonly kind: 'name' | 'stack' | 'interpreter';
  readonly frame: FrameId;
  /** The variable's name; the interpreter's reason; empty for a temporary. */
  readonly name: string;
  readonly target: ObjectId;
  readonly counted: boolean;
}

/** A place inside an object that holds a reference. */
export interface Cell {
  readonly label: string;
  readonly target: ObjectId;
  readonly counted: boolean;
  /** The value itself, for an immortal target, which is written in place of an arrow. */
  readonly inline: string | null;
}

/** An object that a figure shows. */
export interface HeapNode {
  readonly id: ObjectId;
  readonly type: string;
  readonly text: string | null;
  readonly count: number;
  /** Immortal, or a module, class or function: drawn small, without a count. */
  readonly quiet: boolean;
  readonly immortal: boolean;
  readonly cells: readonly Cell[];
  /** References in cells past the most that a card shows. */
  readonly more: number;
  /** Alive, yet out of reach of every name, frame and the interpreter. */
  readonly garbage: boolean;
}

/** The cells of a node that an arrow starts from. */
export function arrowCells(graph: HeapGraph, node: HeapNode): Cell[] {
  return node.cells.filter((cell) => cell.inline === null && graph.nodes.has(cell.target));
}

/** What a figure shows of a snapshot. */
export interface HeapGraph {
  readonly frames: readonly { readonly id: FrameId; readonly function: string }[];
  readonly tags: readonly Tag[];
  readonly nodes: ReadonlyMap<ObjectId, HeapNode>;
  /** How many objects there were no room for. */
  readonly leftOut: number;
}

/** The most cells that one card shows. */
export const mostCells = 8;
/** The most objects that are shown. */
const mostNodes = 60;
/** The most objects that are shown for being garbage, beside those that a name reaches. */
const mostGarbage = 24;

/** Whether the object is a part of the program rather than of its data: a class, a function, a module. */
export function isScenery(object: ObjectState): boolean {
  return sceneryTypes.has(object.type);
}

/** The identity of a holder across snapshots. */
export function holderKey(holder: Holder): string {
  if (holder.kind === 'name') return `n${holder.frame}:${holder.name}`;
  if (holder.kind === 'stack') return `s${holder.frame}:${holder.depth}`;
  if (holder.kind === 'slot') return `o${holder.object}:${holder.label}`;
  return `i${holder.reason}`;
}

function tagOf({ holder, target, counted }: Reference): Tag | null {
  if (holder.kind === 'slot') return null;
  const key = holder.kind === 'interpreter' ? `${holderKey(holder)}:${target}` : holderKey(holder);
  if (holder.kind === 'interpreter') {
    // "constants of f": what kind of holder it is, without whose.
    const [name = ''] = holder.reason.split(' of ');
    return { key, kind: 'interpreter', frame: 0, name, target, counted };
  }
  const name = holder.kind === 'name' ? holder.name : '';
  return { key, kind: holder.kind, frame: holder.frame, name, target, counted };
}

function isShownTag(tag: Tag, target: ObjectState): boolean {
  if (tag.kind === 'name') return target.type !== 'module' && !/^__\w+__$/.test(tag.name);
  return !target.immortal && !isScenery(target);
}

/** The place of an item of a sequence; 0 for other parts, which keep their order. */
function itemNumber(label: string): number {
  return Number(/^\[(\d+)\]$/.exec(label)?.[1] ?? 0);
}

/** Whether a slot of a dict holds a key; the label of the value says it already. */
function isKey(label: string): boolean {
  return label.startsWith('key ');
}

function cellsOf(
  owner: ObjectState,
  slots: readonly Reference[],
  objects: ReadonlyMap<ObjectId, ObjectState>,
): Cell[] {
  const cells: Cell[] = [];
  for (const { holder, target, counted } of slots) {
    const object = objects.get(target);
    if (holder.kind !== 'slot' || !object || isScenery(object)) continue;
    const inline = object.immortal ? (object.text ?? object.type) : null;
    if (isKey(holder.label) && (inline !== null || object.type === 'str')) continue;
    if (inline !== null && isScenery(owner)) continue;
    if (isScenery(owner) && holder.label.startsWith('.__')) continue;
    cells.push({ label: holder.label, target, counted, inline });
  }
  return cells.sort((a, b) => itemNumber(a.label) - itemNumber(b.label));
}

/** What to show of `snapshot`: what names reach, what temporaries hold, and garbage. */
export function heapGraph(snapshot: Snapshot): HeapGraph {
  const { objects, references } = snapshot;
  const slotsOf = new Map<ObjectId, Reference[]>();
  const tags: Tag[] = [];
  for (const reference of references) {
    const { holder } = reference;
    const target = objects.get(reference.target);
    const tag = tagOf(reference);
    if (tag && target && isShownTag(tag, target)) tags.push(tag);
    if (holder.kind !== 'slot') continue;
    const slots = slotsOf.get(holder.object);
    if (slots) slots.push(reference);
    else slotsOf.set(holder.object, [reference]);
  }

  const reachable = isReachable(references);
  const nodes = new Map<ObjectId, HeapNode>();
  const leftOut = new Set<ObjectId>();
  const visit = (first: ObjectId) => {
    const waiting = [first];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const object = objects.get(id);
      if (!object || nodes.has(id) || leftOut.has(id)) continue;
      const all = cellsOf(object, slotsOf.get(id) ?? [], objects);
      const cells = all.slice(0, mostCells);
      const quiet = object.immortal || (isScenery(object) && cells.length === 0);
      const { type, count, immortal } = object;
      const text = isScenery(object) ? null : object.text;
      const garbage = !immortal && !isScenery(object) && !reachable(id);
      const more = all.length - cells.length;
      if (nodes.size === mostNodes) leftOut.add(id);
      else nodes.set(id, { id, type, text, count, quiet, immortal, cells, more, garbage });
      for (const cell of cells) if (cell.inline === null) waiting.push(cell.target);
    }
  };
  // What a collection holds while it works would vanish before it is freed.
  for (const tag of tags) {
    if (tag.kind !== 'interpreter' || tag.name === 'collector') visit(tag.target);
  }
  let garbage = 0;
  for (const [id, object] of objects) {
    if (nodes.has(id) || object.immortal || isScenery(object) || reachable(id)) continue;
    if (leftOut.has(id)) continue;
    if (garbage++ < mostGarbage) visit(id);
    else leftOut.add(id);
  }
  return {
    frames: snapshot.frames.map((frame) => ({ id: frame.id, function: frame.function })),
    tags: tags.filter((tag) => nodes.has(tag.target)),
    nodes,
    leftOut: leftOut.size,
  };
}
