// Iterators: the iterator types of Objects/*.c, enumerate and zip.
import { PyDictIterator, PyEnumerate, PyIterator, PyView, PyZip } from '../objects/iterators.ts';
import { PyGenerator } from '../objects/generators.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { isBytes, PyByteArray, PyBytes } from '../objects/bytes.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyStr } from '../objects/simple.ts';
import { type DictEntry, PyDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { iteratorOfItems } from './item-iterators.ts';
import { pushRow } from './rows.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';
import { holdFields } from './hold-fields.ts';
import { holdDict, pushResult } from './result-tuples.ts';
import { ordered } from './ordered-chunk.ts';
import { noteOrder } from './set-order.ts';
import { callSpecial } from './special-methods.ts';
import { watchLoop } from './the-rest.ts';

/** Pushes `iter(object)`. */
export function pushIterator(machine: Machine, frame: Frame, object: PyObject): void {
  const { heap } = machine;
  if (callSpecial(machine, frame, '__iter__', object)) {
    checkIterator(machine, frame, object);
    return;
  }
  if (object instanceof NativeObject && object.slots.iterate) {
    object.slots.iterate(machine, frame, object);
    return;
  }
  if (object instanceof PyRange) {
    frame.push(heap.allocate(new PyIterator('range', object)));
  } else if (object instanceof PyOrderedDict) {
    frame.push(ordered.code(machine, object, 'keys', false));
  } else if (object instanceof PyView && object.dict instanceof PyOrderedDict) {
    frame.push(ordered.code(machine, object.dict, object.kind, false));
  } else if (object instanceof PyDict) {
    frame.push(holdDict(machine, new PyDictIterator('keys', object), object));
  } else if (object instanceof PyView) {
    const { kind, dict } = object;
    frame.push(holdDict(machine, new PyDictIterator(kind, dict), dict));
  } else if (isIterator(object) && !isProxy(object)) frame.push(object);
  else if (sequenceKind(object)) {
    const iterator = new PyIterator(sequenceKind(object) ?? 'list', object);
    if (object instanceof PySet) {
      noteOrder(machine, object);
      iterator.size = iterator.left = object.used;
    }
    frame.push(holdFields(machine, iterator, [['.sequence', object]]));
  } else pushOwnIterator(machine, frame, object);
}

function sequenceKind(
  object: PyObject,
): 'bytes' | 'bytearray' | 'list' | 'tuple' | 'str' | 'set' | null {
  if (object instanceof PyBytes) return 'bytes';
  if (object instanceof PyByteArray) return 'bytearray';
  if (object instanceof PyList) return 'list';
  if (object instanceof PyTuple) return 'tuple';
  if (object instanceof PyStr) return 'str';
  return object instanceof PySet ? 'set' : null;
}

/** Raises where `__iter__` gave something that is no iterator. */
function checkIterator(machine: Machine, frame: Frame, object: PyObject): void {
  const made = frame.peek(0);
  if (made.type.lookup('__next__') || isIterator(made) || made instanceof NativeObject) return;
  throw typeError(
    machine,
    machine.profile.minor >= 15
      ? `${object.type.name}.__iter__() must return an iterator, not ${made.type.name}`
      : `iter() returned non-iterator of type '${made.type.name}'`,
  );
}

function pushOwnIterator(machine: Machine, frame: Frame, object: PyObject): void {
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      pushIterator(machine, frame, target);
    });
    return;
  }
  if (machine.special(object, '__getitem__')) {
    frame.push(iteratorOfItems(machine, object));
    return;
  }
  throw typeError(machine, `'${object.type.name}' object is not iterable`);
}

/** Pushes an iterator over what is spread over targets; words it of its own where there is none. */
export function iterateToUnpack(machine: Machine, frame: Frame, source: PyObject): void {
  const { depth } = frame;
  try {
    machine.iterate(frame, source);
  } catch (error) {
    if (isIterable(source) || !machine.swallow(error, 'TypeError')) throw error;
    frame.unwind(depth);
    throw typeError(machine, `cannot unpack non-iterable ${source.type.name} object`);
  }
}

/** Whether its type has a way to be walked over, be it a wrong one (check_args_iterable). */
export function isIterable(object: PyObject): boolean {
  const { cls, type } = object;
  const own = (name: string) => (cls?.lookup(name) ?? null) !== null;
  return isIterator(object) || type.lookup('__iter__') !== undefined || own('__getitem__');
}

/** Whether an object is its own iterator. */
export function isIterator(object: PyObject): boolean {
  return (
    object instanceof PyIterator ||
    object instanceof PyDictIterator ||
    object instanceof PyGenerator ||
    object instanceof PyEnumerate ||
    object instanceof PyZip ||
    isProxy(object) ||
    (object instanceof NativeObject && object.slots.next !== undefined)
  );
}

/** Pushes the next item; false when there is none. */
export function pushNext(machine: Machine, frame: Frame, iterator: PyObject): boolean {
  if (iterator instanceof PyIterator) return nextOfSequence(machine, frame, iterator);
  if (iterator instanceof PyGenerator) {
    return nextOfGenerator(machine, frame, iterator);
  }
  if (iterator instanceof PyDictIterator) return nextOfDict(machine, frame, iterator);
  if (iterator instanceof PyEnumerate) {
    if (!iterator.iterator || !machine.next(frame, iterator.iterator)) return false;
    const index = machine.heap.int(iterator.next);
    iterator.next += 1n;
    pushResult(machine, frame, iterator, [index, frame.peek(0)]);
    frame.collapse(frame.depth - 2);
    return true;
  }
  if (iterator instanceof PyZip) return nextOfZip(machine, frame, iterator);
  if (iterator instanceof NativeObject && iterator.slots.next) {
    return iterator.slots.next(machine, frame, iterator);
  }
  if (isProxy(iterator)) {
    return behindProxy(machine, iterator, (target) => {
      if (isIterator(target) || machine.special(target, '__next__'))
        return machine.next(frame, target);
      const name = target.type.name;
      throw typeError(machine, `Weakref proxy referenced a non-iterator '${name}' object`);
    });
  }
  const own = machine.special(iterator, '__next__');
  if (!own) throw typeError(machine, `'${iterator.type.name}' object is not an iterator`);
  return callNext(machine, frame, iterator, own);
}

function nextOfGenerator(machine: Machine, frame: Frame, generator: PyGenerator): boolean {
  const { depth } = frame;
  try {
    if (machine.resume(frame, generator, machine.heap.none)) return true;
  } catch (error) {
    if (!machine.swallow(error, 'StopIteration')) throw error;
  }
  frame.unwind(depth);
  return false;
}

function callNext(machine: Machine, frame: Frame, iterator: PyObject, own: PyObject): boolean {
  const depth = frame.depth;
  try {
    machine.call(frame, own, [iterator]);
    return true;
  } catch (error) {
    if (!machine.swallow(error, 'StopIteration')) throw error;
    frame.unwind(depth);
    return false;
  }
}

function nextOfSequence(machine: Machine, frame: Frame, iterator: PyIterator): boolean {
  const { source } = iterator;
  if (!source) return false;
  const at = iterator.position;
  iterator.position += 1;
  if (source instanceof PyRange) {
    if (at >= source.length) return false;
    frame.push(machine.heap.int(source.start + BigInt(at) * source.step, 'computed'));
    return true;
  }
  const item = itemAt(machine, iterator, source, at);
  if (source instanceof PyList) watchLoop(machine, frame, iterator, item);
  if (item) {
    frame.push(item);
    return true;
  }
  iterator.source = null;
  // A reverse iterator over a list keeps it from 3.13 on.
  if (iterator.kind === 'reversed' && machine.profile.minor >= 13) return false;
  const [field] = iterator.fields;
  iterator.fields = [];
  if (field) machine.heap.decref(field.target, machine.heap.slot(iterator, '.sequence'));
  return false;
}

function itemAt(
  machine: Machine,
  iterator: PyIterator,
  source: PyObject,
  at: number,
): PyObject | undefined {
  if (iterator.kind === 'reversed' && source instanceof PyList) {
    return source.items[source.items.length - 1 - at];
  }
  if (source instanceof PyList || source instanceof PyTuple) return source.items[at];
  if (isBytes(source)) {
    return at < source.text.length ? machine.heap.int(source.text.charCodeAt(at)) : undefined;
  }
  if (source instanceof PyStr) {
    const character = [...source.value][at];
    return character === undefined ? undefined : machine.heap.str(character);
  }
  return source instanceof PySet ? elementAt(machine, iterator, source) : undefined;
}

/** The next element of a set from where the iterator stands in the table. */
function elementAt(machine: Machine, iterator: PyIterator, set: PySet): PyObject | undefined {
  if (iterator.size !== set.used) {
    iterator.size = -1;
    throw raise(machine, 'RuntimeError', 'Set changed size during iteration');
  }
  let at = iterator.position - 1;
  while (at < set.table.length && !set.table[at]) at += 1;
  iterator.position = at + 1;
  iterator.left -= 1;
  return set.table[at]?.key;
}

function nextOfDict(machine: Machine, frame: Frame, iterator: PyDictIterator): boolean {
  const { source } = iterator;
  if (!source) return false;
  if (source.used !== iterator.size) {
    iterator.size = -1;
    throw raise(machine, 'RuntimeError', 'dictionary changed size during iteration');
  }
  const entry = nextEntry(iterator, source);
  if (entry) {
    if (iterator.left === 0) {
      throw raise(machine, 'RuntimeError', 'dictionary keys changed during iteration');
    }
    iterator.left -= 1;
    if (iterator.kind === 'items') pushResult(machine, frame, iterator, [entry.key, entry.value]);
    else frame.push(iterator.kind === 'keys' ? entry.key : entry.value);
    return true;
  }
  iterator.source = null;
  iterator.fields = iterator.fields.filter(({ target }) => target !== source);
  machine.heap.decref(source, machine.heap.slot(iterator, '.dict'));
  return false;
}

/** The next entry, forwards or backwards; its number is where the iterator goes on from. */
function nextEntry(iterator: PyDictIterator, dict: PyDict): DictEntry | undefined {
  const { table } = dict;
  while (iterator.position >= 0 && iterator.position < table.length) {
    const entry = table[iterator.position];
    iterator.position += iterator.backwards ? -1 : 1;
    if (entry) return entry;
  }
  return undefined;
}

function nextOfZip(machine: Machine, frame: Frame, zip: PyZip): boolean {
  const base = frame.depth;
  if (zip.iterators.length === 0) return false;
  if (!pushRow(machine, frame, zip.iterators, zip.strict, 'zip')) return false;
  const items = zip.iterators.map((_, index) => frame.peek(zip.iterators.length - 1 - index));
  pushResult(machine, frame, zip, items);
  frame.collapse(base);
  return true;
}
