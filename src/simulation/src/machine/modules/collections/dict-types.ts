// The types defaultdict and OrderedDict: Modules/_collectionsmodule.c and Objects/odictobject.c, CPython
// 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import {
  defaultdictType,
  type DictEntry,
  orderedDictType,
  PyDefaultDict,
  PyOrderedDict,
} from '../../../objects/tables.ts';
import { exactly, positional } from '../../builtins/arguments.ts';
import { parameters } from '../../builtins/clinic.ts';
import { isCallable } from '../../callable.ts';
import type { Call, Machine, Native } from '../../context.ts';
import { pushDefault, pushDefaultDict, setFactory } from '../../default-dict.ts';
import { pushLike, pushOrderedDict } from '../../dict-copies.ts';
import { updateDict, updateFromNames } from '../../dict-update.ts';
import { findEntry, takeEntry } from '../../dicts.ts';
import { moveNode } from '../../ordered-nodes.ts';
import { raise, typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { storeItem } from '../../subscripts.ts';
import type { NativeType } from '../native-module.ts';
import { updateThroughClass } from './through-class.ts';

/** What a defaultdict is made of: its factory, and what goes into it at first. */
function factoryAndSource(call: Call): [PyObject | null, PyObject | undefined] {
  const { machine } = call;
  const [factory, source, more] = positional(call);
  const given = factory && factory !== machine.heap.none ? factory : null;
  if (given && !isCallable(given)) {
    throw typeError(machine, 'first argument must be callable or None');
  }
  if (more) {
    const count = positional(call).length - 1;
    throw typeError(machine, `defaultdict expected at most 1 argument, got ${String(count)}`);
  }
  return [given, source];
}

function fill(call: Call, dict: PyDefaultDict, source: PyObject | undefined): void {
  if (source) updateDict(call.machine, call.frame, dict, source);
  updateFromNames(call, dict);
}

function asDefaultDict(object: PyObject | undefined): PyDefaultDict {
  if (object instanceof PyDefaultDict) return object;
  throw new Error('not a defaultdict');
}

const copyDefaultDict: Native = (call) => {
  exactly(call, 0, 'defaultdict.copy');
  const { machine, frame } = call;
  const dict = asDefaultDict(call.args[0]);
  if (dict.cls) machine.call(frame, dict.cls, [dict.factory ?? machine.heap.none, dict]);
  else pushLike(machine, frame, dict);
  return undefined;
};

/** The type defaultdict. */
export const defaultdict: NativeType = {
  type: defaultdictType,
  methods: {
    copy: copyDefaultDict,
    __copy__: copyDefaultDict,
    __missing__(call) {
      const [key] = exactly(call, 1, 'defaultdict.__missing__');
      if (key) pushDefault(call.machine, call.frame, asDefaultDict(call.args[0]), key);
      return undefined;
    },
    __init__(call) {
      const [self, ...args] = call.args;
      const dict = asDefaultDict(self);
      const rest = { ...call, args };
      const [factory, source] = factoryAndSource(rest);
      setFactory(call.machine, dict, factory);
      fill(rest, dict, source);
      return call.machine.heap.none;
    },
  },
  construct(call) {
    const [factory, source] = factoryAndSource(call);
    fill(call, pushDefaultDict(call.machine, call.frame, factory), source);
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
  frame.push(newTuple(machine, [entry.key, frame.peek(0)], true));
  frame.collapse(frame.depth - 2);
  machine.heap.decref(entry.key, place);
  return undefined;
};

const copy: Native = (call) => {
  exactly(call, 0, 'OrderedDict.copy');
  const { machine, frame } = call;
  const dict = self(call);
  if (!dict.cls) {
    pushLike(machine, frame, dict);
    return undefined;
  }
  machine.call(frame, dict.cls, []);
  for (const { key } of [...dict.nodes.keys()]) {
    machine.getItem(frame, dict, key);
    storeItem(machine, frame, frame.peek(1), key, frame.peek(0));
    frame.pop();
  }
  return undefined;
};

/** mutablemapping_update: what says that only one mapping can be given. */
function tooMany(machine: Machine, count: number): Error {
  const noun = machine.profile.minor >= 14 ? 'argument' : 'arguments';
  return typeError(machine, `expected at most 1 ${noun}, got ${String(count)}`);
}

/** OrderedDict.update and OrderedDict.__init__, with the arguments behind the dict itself. */
function updateOrdered(call: Call): PyObject {
  const { machine } = call;
  const [, source, more] = positional(call);
  if (more) {
    const count = positional(call).length - 1;
    throw tooMany(machine, count);
  }
  updateThroughClass(call, self(call), source);
  return machine.heap.none;
}

const methods: Readonly<Record<string, Native>> = {
  popitem,
  copy,
  __copy__: copy,
  __init__: updateOrdered,
  update: updateOrdered,
  setdefault(call) {
    const { machine, frame } = call;
    const [, key, other] = parameters(call, 'setdefault', ['self', 'key', 'default'], 2);
    if (!key) throw typeError(machine, 'setdefault() missing a key');
    const dict = self(call);
    if (findEntry(machine, dict, key)) {
      machine.getItem(frame, dict, key);
      return undefined;
    }
    const value = other ?? machine.heap.none;
    storeItem(machine, frame, dict, key, value);
    return value;
  },
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
      throw tooMany(machine, count);
    }
    const dict = pushOrderedDict(machine, frame);
    if (source) updateDict(machine, frame, dict, source);
    updateFromNames(call, dict);
    return undefined;
  },
};
