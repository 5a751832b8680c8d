// dict_update_arg, PyDict_MergeFromSeq2 and dict.fromkeys of Objects/dictobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { log2ForEntries } from '../objects/table-sizes.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import { named } from './builtins/arguments.ts';
import type { Call, Machine } from './context.ts';
import { foundBy, resizeDict } from './dict-table.ts';
import { mergeDict, setFound, setHeld, setNew } from './dicts.ts';
import type { Frame } from './frame.ts';
import { hasOwnIter, itemsAtHand } from './own-iteration.ts';
import { raise, typeError } from './raise.ts';
import { newList, extendList } from './sequences.ts';
import { orderedElements } from './set-order.ts';

/** Adds the items of a dict, of an object with `keys()`, or of pairs. */
export function updateDict(machine: Machine, frame: Frame, dict: PyDict, other: PyObject): void {
  if (other instanceof PyDict && !hasOwnIter(other)) {
    mergeDict(machine, dict, other);
    return;
  }
  if (!other.type.lookup('keys')) {
    updateFromPairs(machine, frame, dict, other);
    return;
  }
  machine.getAttribute(frame, other, 'keys');
  machine.call(frame, frame.peek(0), []);
  // All keys are asked for before the first value is (PyMapping_Keys).
  const keys = newList(machine, []);
  frame.push(keys);
  listKeys(machine, frame, keys, other);
  machine.iterate(frame, keys);
  for (let below = 0; below < 3; below += 1) frame.removeAt(frame.depth - 2);
  while (machine.next(frame, frame.peek(0))) {
    machine.getItem(frame, other, frame.peek(0));
    setNew(machine, dict, frame.peek(1), frame.peek(0));
    frame.pop();
    frame.pop();
  }
  frame.pop();
}

/** Fills the list on the stack with what `keys()` gave, which lies below it. */
function listKeys(machine: Machine, frame: Frame, keys: PyList, other: PyObject): void {
  const given = frame.peek(1);
  try {
    extendList(machine, frame, keys, given);
  } catch (error) {
    if (given.type.lookup('__iter__') ?? given.type.lookup('__getitem__')) throw error;
    const [name, type] = [other.type.name, given.type.name];
    throw machine.profile.minor >= 15
      ? typeError(machine, `${name}.keys() must return an iterable, not ${type}`)
      : typeError(machine, `${name}.keys() returned a non-iterable (type ${type})`);
  }
}

function updateFromPairs(machine: Machine, frame: Frame, dict: PyDict, pairs: PyObject): void {
  machine.iterate(frame, pairs);
  const iterator = frame.peek(0);
  for (let number = 0; machine.next(frame, iterator); number += 1) {
    const pair = frame.peek(0);
    const made = !itemsAtHand(pair);
    if (made) pushItems(machine, frame, pair, number);
    const fast = frame.peek(0);
    const items = fast instanceof PyList || fast instanceof PyTuple ? fast.items : [];
    const [key, value] = items;
    if (!key || !value || items.length !== 2) {
      throw raise(
        machine,
        'ValueError',
        `dictionary update sequence element #${String(number)} has length ${String(items.length)}; 2 is required`,
      );
    }
    frame.push(key);
    frame.push(value);
    setHeld(machine, frame, dict, key, value);
    frame.pop();
    frame.pop();
    if (made) frame.pop();
    frame.pop();
  }
  frame.pop();
}

/** PySequence_Fast of one pair. */
function pushItems(machine: Machine, frame: Frame, pair: PyObject, number: number): void {
  const list = newList(machine, []);
  frame.push(list);
  try {
    extendList(machine, frame, list, pair);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    const text = `cannot convert dictionary update sequence element #${String(number)} to a sequence`;
    throw machine.profile.minor >= 14
      ? typeError(machine, 'object is not iterable')
      : typeError(machine, text);
  }
}

/** Adds the named arguments of a call. */
export function updateFromNames(call: Call, dict: PyDict): void {
  const { machine } = call;
  for (const name of call.names) {
    const value = named(call, name);
    if (value) setNew(machine, dict, machine.heap.immortalStr(name), value);
  }
}

/** Fills a new dict with keys and one value for all (_PyDict_FromKeys). */
export function fillFromKeys(
  machine: Machine,
  frame: Frame,
  dict: PyDict,
  keys: PyObject,
  value: PyObject,
): void {
  if (keys instanceof PyDict || keys instanceof PySet) {
    const strings = keys instanceof PyDict && keys.stringKeys;
    resizeDict(machine, dict, log2ForEntries(keys.used, machine.profile.minor), strings);
  }
  if (keys instanceof PyDict) {
    for (const entry of keys.entries()) {
      setFound(machine, dict, foundBy(machine, dict, entry), entry.key, value);
    }
    return;
  }
  if (keys instanceof PySet) {
    for (const key of orderedElements(machine, keys)) setNew(machine, dict, key, value);
    return;
  }
  machine.iterate(frame, keys);
  while (machine.next(frame, frame.peek(0))) {
    setNew(machine, dict, frame.peek(0), value);
    frame.pop();
  }
  frame.pop();
}
