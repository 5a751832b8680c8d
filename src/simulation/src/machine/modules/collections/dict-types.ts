// The types defaultdict and OrderedDict: Modules/_collectionsmodule.c and Objects/odictobject.c, CPython
// 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import {
  defaultdictType,
  type DictEntry,
  orderedDictType,
  PyOrderedDict,
} from '../../../objects/tables.ts';
import { exactly, positional } from '../../builtins/arguments.ts';
import { parameters } from '../../builtins/clinic.ts';
import { isCallable } from '../../callable.ts';
import type { Call, Native } from '../../context.ts';
import { pushDefaultDict } from '../../default-dict.ts';
import { pushLike, pushOrderedDict } from '../../dict-copies.ts';
import { updateDict, updateFromNames } from '../../dict-update.ts';
import { findEntry, takeEntry } from '../../dicts.ts';
import { moveNode } from '../../ordered-nodes.ts';
import { raise, typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import type { NativeType } from '../native-module.ts';

/** The type defaultdict. */
export const defaultdict: NativeType = {
  type: defaultdictType,
  construct(call) {
    const { machine, frame } = call;
    const [factory, source, more] = positional(call);
    const given = factory && factory !== machine.heap.none ? factory : null;
    if (given && !isCallable(given)) {
      throw typeError(machine, 'first argument must be callable or None');
    }
    if (more) {
      const count = positional(call).length - 1;
      throw typeError(machine, `defaultdict expected at most 1 argument, got ${String(count)}`);
    }
    const dict = pushDefaultDict(machine, frame, given);
    if (source) updateDict(machine, frame, dict, source);
    updateFromNames(call, dict);
    return undefined;
  },
};

function self({ args: [dict] }: Call): PyOrderedDict {
  if (dict instanceof PyOrderedDict) return dict;
  throw new Error('not an OrderedDict');
}

function missing({ machine }: Call, key: PyObject): Error {
  return raise(machine, 'KeyError', '', [key]);
}

function isLast(call: Call, value: PyObject | undefined): boolean {
  return value === undefined || call.machine.truth(call.frame, value);
}

const popitem: Native = (call) => {
  const { machine, frame } = call;
  const [, last] = parameters(call, 'popitem', ['self', 'last'], 1);
  const dict = self(call);
  const nodes = [...dict.nodes.keys()];
  const entry: DictEntry | undefined = isLast(call, last) ? nodes.at(-1) : nodes[0];
  if (!entry) {
    const text = 'dictionary is empty';
    throw raise(machine, 'KeyError', `'${text}'`, [machine.heap.str(text)]);
  }
  const place = machine.heap.interpreter('key that is popped');
  machine.heap.incref(entry.key, place);
  takeEntry(machine, frame, dict, entry);
  frame.push(newTuple(machine, [entry.key, frame.peek(0)]));
  frame.collapse(frame.depth - 2);
  machine.heap.decref(entry.key, place);
  return undefined;
};

const copy: Native = (call) => {
  exactly(call, 0, 'OrderedDict.copy');
  pushLike(call.machine, call.frame, self(call));
  return undefined;
};

const methods: Readonly<Record<string, Native>> = {
  popitem,
  copy,
  __copy__: copy,
  move_to_end(call) {
    const { machine } = call;
    const [, key, last] = parameters(call, 'move_to_end', ['self', 'key', 'last'], 2);
    const entry = key && findEntry(machine, self(call), key);
    if (key && !entry) throw missing(call, key);
    if (entry) moveNode(self(call), entry, isLast(call, last));
    return machine.heap.none;
  },
  pop(call) {
    const { machine, frame } = call;
    const [, key, other] = parameters(call, 'pop', ['self', 'key', 'default'], 2);
    const entry = key && findEntry(machine, self(call), key);
    if (entry) {
      takeEntry(machine, frame, self(call), entry);
      return undefined;
    }
    if (other) return other;
    throw key ? missing(call, key) : typeError(machine, 'pop() missing a key');
  },
};

/** The type OrderedDict. */
export const orderedDict: NativeType = {
  type: orderedDictType,
  methods,
  construct(call) {
    const { machine, frame } = call;
    const [source, more] = positional(call);
    if (more) {
      const count = positional(call).length;
      throw typeError(machine, `expected at most 1 arguments, got ${String(count)}`);
    }
    const dict = pushOrderedDict(machine, frame);
    if (source) updateDict(machine, frame, dict, source);
    updateFromNames(call, dict);
    return undefined;
  },
};
