// `f_locals`: PyFrame_FastToLocalsWithError to 3.12, PyFrameLocalsProxy of Objects/frameobject.c from
// 3.13 on.
import { PyCell } from '../../objects/functions.ts';
import type { PyFrame } from '../../objects/frames.ts';
import { builtinType, type PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Machine, Native } from '../context.ts';
import { pushLocals } from '../builtins/name-functions.ts';
import { newDict, setNew } from '../dicts.ts';
import { Frame } from '../frame.ts';
import { NativeObject, newNative, type Slots } from '../native-object.ts';
import { raise } from '../raise.ts';
import { newList } from '../sequences.ts';
import { newTuple } from '../tuples.ts';

const proxyType = builtinType('FrameLocalsProxy');
const frames = new WeakMap<NativeObject, PyFrame>();

/** The variables of a frame that have a value, by name. */
function variables({ frame }: PyFrame): Map<string, PyObject> {
  const found = new Map<string, PyObject>();
  frame.code.locals.forEach((name, index) => {
    const held = frame.locals[index];
    const value = held instanceof PyCell && isShared(frame, index) ? held.content : held;
    if (value && !name.startsWith('.')) found.set(name, value);
  });
  return found;
}

function isShared({ code }: PyFrame['frame'], index: number): boolean {
  return code.cells.includes(index) || code.free.includes(index);
}

function shown(self: PyObject | undefined): Map<string, PyObject> {
  const frame = self instanceof NativeObject ? frames.get(self) : undefined;
  if (!frame) throw new Error('not the variables of a frame');
  return variables(frame);
}

/** A dict of what a proxy shows now, which nobody holds yet; null for another object. */
export function copyOfLocals(machine: Machine, self: PyObject | undefined): PyDict | null {
  if (!(self instanceof NativeObject && frames.has(self))) return null;
  const dict = newDict(machine);
  for (const [name, value] of shown(self))
    setNew(machine, dict, machine.heap.immortalStr(name), value);
  return dict;
}

const slots: Slots = {
  length: (self) => shown(self).size,
  contains: (_machine, _frame, self, item) => item instanceof PyStr && shown(self).has(item.value),
  item: (machine, frame, self, index) => {
    const found = index instanceof PyStr ? shown(self).get(index.value) : undefined;
    if (!found) {
      const text = `local variable '${machine.str(frame, index)}' is not defined`;
      throw raise(machine, 'KeyError', text);
    }
    frame.push(found);
  },
  iterate: (machine, frame, self) => {
    const dict = copyOfLocals(machine, self);
    if (!dict) throw new Error('not the variables of a frame');
    frame.push(dict);
    machine.iterate(frame, dict);
    frame.collapse(frame.depth - 2);
  },
  // framelocalsproxy_richcompare
  order: (machine, frame, operator, self, other) => {
    if (operator !== '==') return null;
    const theirs = other instanceof NativeObject ? frames.get(other) : undefined;
    if (theirs) return frames.get(self) === theirs;
    const dict = other instanceof PyDict ? copyOfLocals(machine, self) : null;
    if (!dict) return null;
    frame.push(dict);
    const equal = machine.equal(frame, dict, other);
    frame.pop();
    return equal;
  },
  repr: (machine, frame, self) => {
    const dict = copyOfLocals(machine, self);
    if (!dict) throw new Error('not the variables of a frame');
    frame.push(dict);
    const text = machine.repr(frame, dict);
    frame.pop();
    return text;
  },
};

/** A method of a proxy that gives a list (framelocalsproxy_keys and its kin). */
const listed =
  (pick: (machine: Machine, name: PyObject, value: PyObject) => PyObject): Native =>
  ({ machine, args: [self] }) => {
    const items = [...shown(self)].map(([name, value]) =>
      pick(machine, machine.heap.immortalStr(name), value),
    );
    return newList(machine, items);
  };

/** Methods of the proxies. */
export const localsMethods: Readonly<Record<string, Native>> = {
  keys: listed((_machine, name) => name),
  values: listed((_machine, _name, value) => value),
  items: listed((machine, name, value) => newTuple(machine, [name, value])),
  copy: ({ machine, args: [self] }) => copyOfLocals(machine, self) ?? machine.heap.none,
  get: ({ machine, args: [self, key, missing] }) => {
    const found = key instanceof PyStr ? shown(self).get(key.value) : undefined;
    return found ?? missing ?? machine.heap.none;
  },
};

/** Pushes `f_locals` of a frame. */
export function pushLocalsOf(machine: Machine, frame: Frame, object: PyFrame): void {
  const { frame: of } = object;
  if (!(of instanceof Frame)) throw new Error('not a frame of the program');
  if (machine.profile.minor < 13 || of.namespace) {
    pushLocals(machine, frame, of);
    return;
  }
  const proxy = newNative(machine, proxyType, 3, [['.frame', object]], slots);
  frames.set(proxy, object);
  frame.push(proxy);
}
