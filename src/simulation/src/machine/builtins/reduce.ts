// How objects say what they are made of: object.__reduce_ex__, object_getstate_default and
// reduce_newobj of Objects/typeobject.c, set_reduce, BaseException_reduce; CPython 3.11 to 3.15.
import { PyException } from '../../objects/exceptions.ts';
import { PyInstance } from '../../objects/instances.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyInt } from '../../objects/simple.ts';
import { PyDefaultDict, PyDict, PySet } from '../../objects/tables.ts';
import type { Call, Machine, Native } from '../context.ts';
import { newDict, setNew } from '../dicts.ts';
import type { Frame } from '../frame.ts';
import { dictOf } from '../instance-dicts.ts';
import { typeError } from '../raise.ts';
import { newList, newTuple } from '../sequences.ts';
import { orderedElements } from '../set-order.ts';

/** `cls.__new__(cls, *args)`, as copyreg's function has it. */
export const newObject: Native = ({ machine, frame, args: [cls, ...args], names }: Call) => {
  if (!(cls instanceof PyType)) throw machine.unsupported('copyreg.__newobj__()');
  machine.getAttribute(frame, cls, '__new__');
  machine.call(frame, frame.peek(0), [cls, ...args], names);
  frame.collapse(frame.depth - 2);
  return undefined;
};

function hasOwnDict(machine: Machine, object: PyObject): boolean {
  if (object.inlineValues && object.inlineValues.size > 0) return true;
  return object.managedDict instanceof PyDict && dictOf(machine, object).used > 0;
}

/** Pushes what `__getstate__` of object gives: the dict, with the slots that are set if there are any. */
function pushState(machine: Machine, frame: Frame, object: PyObject): void {
  const { heap } = machine;
  frame.push(hasOwnDict(machine, object) ? dictOf(machine, object) : heap.none);
  const names = object.type.layout.slots;
  const members = names.flatMap((name, at) => {
    const field = object.members?.[at];
    return field ? [[name, field.target] as const] : [];
  });
  if (members.length === 0) return;
  const dict = newDict(machine);
  frame.push(dict);
  for (const [name, value] of members) setNew(machine, dict, heap.immortalStr(name), value);
  frame.push(newTuple(machine, [frame.peek(1), dict]));
  frame.collapse(frame.depth - 3);
}

function pushOwnState(machine: Machine, frame: Frame, object: PyObject): void {
  const own = machine.special(object, '__getstate__');
  if (own) machine.call(frame, own, [object]);
  else pushState(machine, frame, object);
}

/** Pushes an iterator over what a method of the object gives, or None where it is no such container. */
function pushItems(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  there: boolean,
  method: string,
): void {
  if (!there) {
    frame.push(machine.heap.none);
    return;
  }
  frame.push(object);
  if (method !== '') {
    machine.getAttribute(frame, object, method);
    machine.call(frame, frame.peek(0), []);
    frame.collapse(frame.depth - 3);
  }
  machine.iterate(frame, frame.peek(0));
  frame.collapse(frame.depth - 2);
}

function pushNewArguments(machine: Machine, frame: Frame, object: PyObject): void {
  if (machine.special(object, '__getnewargs_ex__')) throw machine.unsupported('__getnewargs_ex__');
  const own = machine.special(object, '__getnewargs__');
  if (own) machine.call(frame, own, [object]);
  else if (object instanceof PyTuple)
    frame.push(newTuple(machine, [newTuple(machine, object.items)]));
  else if (object instanceof PyInt) frame.push(newTuple(machine, [machine.heap.int(object.value)]));
  else frame.push(newTuple(machine, []));
}

/** defdict_reduce and deque_reduce of Modules/_collectionsmodule.c; false for any other object. */
function reduceCollection(machine: Machine, frame: Frame, object: PyObject): boolean {
  const { none } = machine.heap;
  const base = frame.depth;
  const pairs = object instanceof PyDefaultDict;
  if (pairs) frame.push(newTuple(machine, object.factory ? [object.factory] : []));
  else if (object.type.solid.name === 'collections.deque') {
    machine.getAttribute(frame, object, 'maxlen');
    const most = frame.peek(0);
    const given = most === none ? [] : [newTuple(machine, []), most];
    frame.push(newTuple(machine, given));
  } else return false;
  const args = frame.peek(0);
  pushOwnState(machine, frame, object);
  const state = frame.peek(0);
  pushItems(machine, frame, object, true, pairs ? 'items' : '');
  const items = frame.peek(0);
  const rest = pairs ? [none, none, items] : [state, items];
  frame.push(newTuple(machine, [object.type, args, ...rest]));
  frame.collapse(base);
  return true;
}

function reduceNew({ machine, frame }: Call, object: PyObject): void {
  const { type } = object;
  if (reduceCollection(machine, frame, object)) return;
  const plain =
    object instanceof PyInstance ||
    object instanceof PyList ||
    object instanceof PyDict ||
    object instanceof PyTuple ||
    object instanceof PyInt;
  if (type.name === 'generator' || type.name === 'module') {
    throw typeError(machine, `cannot pickle '${type.name}' object`);
  }
  if (!plain && type.name !== 'object')
    throw machine.unsupported(`__reduce_ex__ of a ${type.name}`);
  const base = frame.depth;
  pushNewArguments(machine, frame, object);
  const given = frame.peek(0);
  const make = machine.module('_library')?.attributes.get('__newobj__');
  const args = newTuple(machine, [type, ...(given instanceof PyTuple ? given.items : [])]);
  frame.push(args);
  pushOwnState(machine, frame, object);
  pushItems(machine, frame, object, object instanceof PyList, '');
  pushItems(machine, frame, object, object instanceof PyDict, 'items');
  const [state, items, pairs] = [frame.peek(2), frame.peek(1), frame.peek(0)];
  frame.push(newTuple(machine, [make ?? machine.heap.none, args, state, items, pairs]));
  frame.collapse(base);
}

const reduceEx: Native = (call) => {
  const { machine, frame, args } = call;
  const [object] = args;
  if (!object) throw typeError(machine, 'object.__reduce_ex__() takes exactly one argument');
  const own = machine.special(object, '__reduce__');
  if (own) {
    machine.call(frame, own, [object]);
    return undefined;
  }
  const base = frame.depth;
  if (object instanceof PySet) {
    const list = newList(machine, orderedElements(machine, object));
    frame.push(list);
    frame.push(newTuple(machine, [list]));
  } else if (object instanceof PyException) frame.push(newTuple(machine, object.args));
  else {
    reduceNew(call, object);
    return undefined;
  }
  const args1 = frame.peek(0);
  const state = hasOwnDict(machine, object) ? dictOf(machine, object) : null;
  const set = object instanceof PySet;
  const parts = [object.type, args1, ...(state ? [state] : set ? [machine.heap.none] : [])];
  frame.push(newTuple(machine, parts));
  frame.collapse(base);
  return undefined;
};

/** The methods of object that copy asks. */
export const reduceMethods: Readonly<Record<string, Native>> = {
  __reduce_ex__: reduceEx,
  __reduce__: reduceEx,
  __getstate__({ machine, frame, args: [object] }) {
    if (object) pushState(machine, frame, object);
    return undefined;
  },
};
