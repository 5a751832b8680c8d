// Sets: the open-addressing table of Objects/setobject.c (LINEAR_PROBES 9, PERTURB_SHIFT 5).
import type { Key } from '../objects/keys.ts';
import type { PyObject } from '../objects/object.ts';
import { setTableBytes } from '../objects/table-sizes.ts';
import { PySet } from '../objects/tables.ts';
import type { BinaryOperator } from '../syntax/tree.ts';
import { labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { hashKey } from './hashing.ts';
import { keyText } from './key-text.ts';
import { stableHash } from './set-order.ts';

const linearProbes = 9;

/** A new, empty set. */
export function newSet(machine: Machine): PySet {
  const set = machine.heap.allocate(new PySet());
  machine.heap.track(set);
  return set;
}

/** The places that a hash is looked for in, in order. */
function* probes(hash: bigint, size: number, word: 4 | 8): Generator<number, void, undefined> {
  const mask = BigInt(size - 1);
  let perturb = BigInt.asUintN(word * 8, hash);
  let at = perturb & mask;
  for (;;) {
    const start = Number(at);
    yield start;
    if (start + linearProbes <= size - 1) {
      for (let step = 1; step <= linearProbes; step += 1) yield start + step;
    }
    perturb >>= 5n;
    at = (at * 5n + 1n + perturb) & mask;
  }
}

function hashOf(machine: Machine, key: PyObject): bigint {
  return stableHash(key, machine.profile.word) ?? BigInt(key.id) * 7919n;
}

function placeFor(machine: Machine, table: PySet['table'], key: PyObject): number {
  for (const at of probes(hashOf(machine, key), table.length, machine.profile.word)) {
    if (table[at] === undefined) return at;
  }
  throw new Error('a set without a free place');
}

function setResize(machine: Machine, set: PySet, least: number): void {
  let size = 8;
  while (size <= least) size *= 2;
  const table = new Array<Key | undefined>(size);
  for (const hash of orderedKeys(set)) {
    const entry = set.entries.get(hash);
    if (entry) table[placeFor(machine, table, entry.key)] = hash;
  }
  set.table = table;
  set.fill = set.entries.size;
  machine.heap.resizeTable(set, setTableBytes(machine.profile, set), 'entries');
  machine.heap.changed(set);
}

function orderedKeys(set: PySet): Key[] {
  return set.table.filter((key) => key !== undefined && key !== null);
}

/** Adds a new reference to an element, if it is not there yet. */
export function addToSet(machine: Machine, set: PySet, key: PyObject): void {
  const hash = hashKey(machine, key, 'set element');
  if (set.entries.has(hash)) return;
  const label = machine.heap.label(`{${keyText(key)}}`);
  set.table[placeFor(machine, set.table, key)] = hash;
  set.entries.set(hash, { key, label });
  set.fill += 1;
  machine.heap.incref(key, labelPlace(set.id, label));
  const mask = set.table.length - 1;
  if (set.fill * 5 < mask * 3) return;
  const used = set.entries.size;
  setResize(machine, set, used > 50000 ? used * 2 : used * 4);
}

/** Takes an element out and lets go of it; false if it is not there. */
export function discard(machine: Machine, set: PySet, key: PyObject): boolean {
  const hash = hashKey(machine, key, 'set element');
  const entry = set.entries.get(hash);
  if (!entry) return false;
  set.entries.delete(hash);
  set.table[set.table.indexOf(hash)] = null;
  machine.heap.decref(entry.key, labelPlace(set.id, entry.label));
  return true;
}

/** Empties a set. */
export function clearSet(machine: Machine, set: PySet): void {
  const entries = [...set.entries.values()];
  set.entries.clear();
  set.table = new Array<undefined>(8);
  set.fill = 0;
  for (const { key, label } of entries) machine.heap.decref(key, labelPlace(set.id, label));
  machine.heap.resizeTable(set, 0, 'entries');
  machine.heap.changed(set);
}

/** Elements in the order of the table; refused where the order varies from run to run. */
export function orderedElements(machine: Machine, set: PySet): PyObject[] {
  const elements = orderedKeys(set).flatMap((hash) => set.entries.get(hash)?.key ?? []);
  const varies = elements.some((key) => stableHash(key, machine.profile.word) === null);
  if (varies && elements.length > 1) throw machine.unsupported('the order of a set');
  return elements;
}

/** Elements in the order in which they were added, for what does not depend on the table's order. */
export function anyOrder(set: PySet): PyObject[] {
  return [...set.entries.values()].map(({ key }) => key);
}

/** Adds everything that an iterable gives. */
export function updateSet(machine: Machine, frame: Frame, set: PySet, iterable: PyObject): void {
  if (iterable instanceof PySet) {
    for (const key of anyOrder(iterable)) addToSet(machine, set, key);
    return;
  }
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  while (machine.next(frame, iterator)) {
    addToSet(machine, set, frame.peek(0));
    frame.pop();
  }
  frame.pop();
}

/** `a | b`, `a & b`, `a - b`, `a ^ b` of two sets, or null for another operator. */
export function combineSets(
  machine: Machine,
  operator: BinaryOperator,
  left: PySet,
  right: PySet,
): PySet | null {
  const has = (set: PySet, key: PyObject) => set.entries.has(hashKey(machine, key));
  const all = [...anyOrder(left), ...anyOrder(right)];
  const keep: Partial<Record<BinaryOperator, (key: PyObject) => boolean>> = {
    '|': () => true,
    '&': (key) => has(left, key) && has(right, key),
    '-': (key) => has(left, key) && !has(right, key),
    '^': (key) => has(left, key) !== has(right, key),
  };
  const kept = keep[operator];
  if (!kept) return null;
  const set = newSet(machine);
  for (const key of all.filter(kept)) addToSet(machine, set, key);
  return set;
}
