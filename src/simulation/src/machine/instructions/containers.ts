import { op } from '../../compiler/opcodes.ts';
import { ownFreeLists } from '../../objects/free-lists.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { dictType, PyDict, PySet } from '../../objects/tables.ts';
import { indexPlace } from '../../trace/place.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { newDict, setHeld, setNew } from '../dicts.ts';
import type { Frame } from '../frame.ts';
import { isIterable, iterateToUnpack } from '../iteration.ts';
import { itemsAtHand } from '../own-iteration.ts';
import { raise } from '../raise.ts';
import { appendTop, emptyTuple, extendList, setAllocated, trackTuple } from '../sequences.ts';
import { slices } from '../slices-chunk.ts';
import { setOperations } from '../set-operations-chunk.ts';

/** Displays, unpacking and the instructions that comprehensions add with. */
export const containerInstructions: HandlerTable = {
  [op.BUILD_LIST](machine, frame, count) {
    const list = machine.heap.allocate(new PyList());
    setAllocated(machine, list, count);
    steal(frame, list, count);
    machine.heap.track(list);
    frame.push(list);
  },
  [op.BUILD_TUPLE](machine, frame, count) {
    if (count === 0) {
      frame.push(emptyTuple(machine));
      return;
    }
    const tuple = machine.heap.allocate(new PyTuple(count));
    steal(frame, tuple, count);
    trackTuple(machine, tuple);
    frame.push(tuple);
  },
  [op.BUILD_SET](machine, frame, count) {
    const set = setOperations.code.newSet(machine);
    const { addTaken, addToSet } = setOperations.code;
    // From 3.14 on the set takes the elements, with references of their own.
    const takes = machine.profile.minor >= 14;
    if (takes) frame.ownTop(count);
    const base = frame.depth - count;
    for (let at = count - 1; at >= 0; at -= 1) {
      (takes ? addTaken : addToSet)(machine, set, frame.peek(at));
      frame.empty(frame.depth - 1 - at);
    }
    frame.unwind(base);
    frame.push(set);
  },
  [op.BUILD_MAP](machine, frame, count) {
    let strings = true;
    for (let at = 1; at < count * 2; at += 2) strings &&= frame.peek(at) instanceof PyStr;
    const dict = newDict(machine, count, true, strings);
    for (let at = count * 2 - 1; at >= 0; at -= 2) {
      setHeld(machine, frame, dict, frame.peek(at), frame.peek(at - 1));
    }
    frame.unwind(frame.depth - count * 2);
    frame.push(dict);
  },
  [op.BUILD_CONST_KEY_MAP](machine, frame, count) {
    const keys = frame.peek(0);
    const items = keys instanceof PyTuple ? keys.items : [];
    const strings = items.every((key) => key instanceof PyStr);
    const dict = newDict(machine, count, true, strings);
    items.forEach((key, at) => {
      setNew(machine, dict, key, frame.peek(count - at));
    });
    frame.unwind(frame.depth - count - 1);
    frame.push(dict);
  },
  [op.BUILD_SLICE](machine, frame) {
    const bounds = { start: frame.peek(2), stop: frame.peek(1), step: frame.peek(0) };
    frame.push(slices.code.newSlice(machine, bounds));
    frame.collapse(frame.depth - 4);
  },
  [op.LIST_EXTEND](machine, frame, depth) {
    const list = frame.peek(depth);
    if (list instanceof PyList) extendStarred(machine, frame, list);
    frame.pop();
  },
  [op.SET_UPDATE](machine, frame, depth) {
    const set = frame.peek(depth);
    if (set instanceof PySet) setOperations.code.updateSet(machine, frame, set, frame.peek(0));
    frame.pop();
  },
  [op.LIST_APPEND](machine, frame, depth) {
    const list = frame.peek(depth);
    if (list instanceof PyList) appendTop(machine, frame, list);
  },
  [op.SET_ADD](machine, frame, depth) {
    const set = frame.peek(depth);
    if (set instanceof PySet) setOperations.code.addToSet(machine, set, frame.peek(0));
    frame.pop();
  },
  [op.MAP_ADD](machine, frame, depth) {
    const dict = frame.peek(depth + 1);
    if (!(dict instanceof PyDict)) return;
    setNew(machine, dict, frame.peek(1), frame.peek(0));
    frame.pop();
    frame.pop();
  },
  [op.UNPACK_SEQUENCE](machine, frame, count) {
    unpack(machine, frame, count);
  },
};

/** Adds what a starred item gives: also where it is an argument. */
function extendStarred(machine: Machine, frame: Frame, list: PyList): void {
  const source = frame.peek(0);
  const { depth } = frame;
  try {
    extendList(machine, frame, list, source);
  } catch (error) {
    if (isIterable(source) || !machine.swallow(error, 'TypeError')) throw error;
    frame.unwind(depth);
    throw raise(machine, 'TypeError', `Value after * must be an iterable, not ${source.type.name}`);
  }
}

/** Lets a new list or tuple have the top entries of the stack. */
function steal(frame: Frame, owner: PyList | PyTuple, count: number): void {
  for (let at = count - 1; at >= 0; at -= 1) {
    owner.items[at] = frame.popTo(indexPlace(owner.id, at));
  }
}

function unpack(machine: Machine, frame: Frame, count: number): void {
  const source = frame.peek(0);
  const base = frame.depth - 1;
  const items = itemsAtHand(source);
  if (items) {
    if (items.length < count) throw tooFew(machine, count, items.length);
    if (items.length > count) throw tooMany(machine, count, source.cls ? null : items.length);
    if (machine.profile.minor >= 14 && machine.own.isFirstRun(frame)) passIterator(machine, source);
    for (const item of items.toReversed()) frame.push(item);
    frame.removeAt(base);
    return;
  }
  iterateToUnpack(machine, frame, source);
  const iterator = frame.peek(0);
  for (let found = 0; found < count; found += 1) {
    if (!machine.next(frame, iterator)) throw tooFew(machine, count, found);
  }
  if (machine.next(frame, iterator)) {
    throw tooMany(machine, count, source.type === dictType ? (source as PyDict).used : null);
  }
  frame.removeAt(base + 1);
  frame.removeAt(base);
  reverse(frame, count);
}

/** An iterator of CPython's own walks over a sequence and goes to its free list. */
function passIterator({ heap }: Machine, source: PyObject): void {
  const list = source instanceof PyList ? ownFreeLists.listIterators : ownFreeLists.tupleIterators;
  heap.dropOwn(list, heap.makeOwn(list));
}

/** Turns the order of the top entries around. */
function reverse(frame: Frame, count: number): void {
  for (let low = count, high = 1; low > high; low -= 1, high += 1) {
    frame.swap(high);
    frame.swap(low);
    frame.swap(high);
  }
}

function tooFew(machine: Machine, wanted: number, found: number): Error {
  return raise(
    machine,
    'ValueError',
    `not enough values to unpack (expected ${String(wanted)}, got ${String(found)})`,
  );
}

function tooMany(machine: Machine, wanted: number, found: number | null): Error {
  const got = found !== null && machine.profile.minor >= 14 ? `, got ${String(found)}` : '';
  return raise(
    machine,
    'ValueError',
    `too many values to unpack (expected ${String(wanted)}${got})`,
  );
}
