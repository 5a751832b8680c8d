// Methods of dict: Objects/dictobject.c.
import { PyView, type ViewKind } from '../../objects/iterators.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { dictType, PyDict } from '../../objects/tables.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { storeItem } from '../subscripts.ts';
import { findingKey, lookUp, removeEntry, resizeDict } from '../dict-table.ts';
import { clearDict, findEntry, getItem, insertNew, newDict, takeEntry } from '../dicts.ts';
import { pushLike } from '../dict-copies.ts';
import { fillFromKeys, updateDict, updateFromNames } from '../dict-update.ts';
import { holdFields } from '../hold-fields.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import { exactly, positional, positionalOnly } from './arguments.ts';

function self({ args: [dict] }: Call): PyDict {
  if (dict instanceof PyDict) return dict;
  throw new Error('not a dict');
}

const view =
  (kind: ViewKind): Native =>
  (call) => {
    exactly(call, 0, `dict.${kind}`);
    return holdFields(call.machine, new PyView(kind, self(call)), [['.mapping', self(call)]]);
  };

/** One or two arguments after the dict itself. */
function keyAndDefault(call: Call, name: string): readonly [PyObject, PyObject | undefined] {
  positionalOnly(call, `dict.${name}`);
  const [, key, missing, ...rest] = call.args;
  if (key && rest.length === 0) return [key, missing];
  const most = rest.length > 0;
  throw typeError(
    call.machine,
    `${name} expected at ${most ? 'most 2 arguments' : 'least 1 argument'}, got ${String(call.args.length - 1)}`,
  );
}

/** dict.fromkeys of a class of the program, which is called and gets its items by assignment. */
function fromKeysOf(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  keys: PyObject,
  value: PyObject,
): void {
  machine.call(frame, cls, []);
  const made = frame.peek(0);
  machine.iterate(frame, keys);
  const iterator = frame.peek(0);
  while (machine.next(frame, iterator)) {
    storeItem(machine, frame, made, frame.peek(0), value);
    frame.pop();
  }
  frame.pop();
}

/** The methods of `dict`. */
export const dictMethods: Readonly<Record<string, Native>> = {
  keys: view('keys'),
  values: view('values'),
  items: view('items'),
  get(call) {
    const [key, missing] = keyAndDefault(call, 'get');
    return getItem(call.machine, self(call), key) ?? missing ?? call.machine.heap.none;
  },
  setdefault(call) {
    const { machine } = call;
    const [key, missing] = keyAndDefault(call, 'setdefault');
    const dict = self(call);
    const found = findingKey(machine, dict, key);
    const known = lookUp(machine, dict, found, key);
    if (known) return known.value;
    const value = missing ?? machine.heap.none;
    insertNew(machine, dict, found, key, value);
    return value;
  },
  pop(call) {
    const { machine, frame } = call;
    const [key, missing] = keyAndDefault(call, 'pop');
    const dict = self(call);
    const entry = dict.used > 0 ? findEntry(machine, dict, key) : undefined;
    if (entry) {
      takeEntry(machine, frame, dict, entry);
      return undefined;
    }
    if (missing) return missing;
    throw raise(machine, 'KeyError', '', [key]);
  },
  popitem(call) {
    const { machine, frame } = call;
    exactly(call, 0, 'dict.popitem');
    const dict = self(call);
    while (dict.table.length > 0 && !dict.table.at(-1)) dict.table.pop();
    const entry = dict.table.at(-1);
    if (!entry) {
      const text = 'popitem(): dictionary is empty';
      throw raise(machine, 'KeyError', `'${text}'`, [machine.heap.str(text)]);
    }
    const { key, value } = entry;
    if (dict.shared) resizeDict(machine, dict, dict.log2, true);
    frame.push(newTuple(machine, [key, value]));
    removeEntry(machine, dict, entry);
    dict.table.pop();
    if (dict.showsKey(key)) machine.heap.decref(key, dict.keyPlace(entry));
    machine.heap.decref(value, dict.valuePlace(entry));
    return undefined;
  },
  clear(call) {
    exactly(call, 0, 'dict.clear');
    clearDict(call.machine, self(call));
    return call.machine.heap.none;
  },
  fromkeys(call) {
    const { machine, frame } = call;
    positionalOnly(call, 'dict.fromkeys');
    const [cls, keys, value, more] = call.args;
    if (!keys || more) {
      const count = call.args.length - 1;
      const wanted = keys ? 'most 2 arguments' : 'least 1 argument';
      throw typeError(machine, `fromkeys expected at ${wanted}, got ${String(count)}`);
    }
    if (cls instanceof PyType && cls.isUserClass) {
      fromKeysOf(machine, frame, cls, keys, value ?? machine.heap.none);
      return undefined;
    }
    if (cls !== dictType && cls?.type !== dictType)
      throw machine.unsupported('fromkeys() of a class');
    const dict = newDict(machine, 0, false);
    frame.push(dict);
    fillFromKeys(machine, frame, dict, keys, value ?? machine.heap.none);
    return undefined;
  },
  copy(call) {
    exactly(call, 0, 'dict.copy');
    pushLike(call.machine, call.frame, self(call));
    return undefined;
  },
  update(call) {
    const [, other, more] = positional(call);
    if (more) {
      throw typeError(
        call.machine,
        `update expected at most 1 argument, got ${String(positional(call).length - 1)}`,
      );
    }
    if (other) updateDict(call.machine, call.frame, self(call), other);
    updateFromNames(call, self(call));
    return call.machine.heap.none;
  },
};
