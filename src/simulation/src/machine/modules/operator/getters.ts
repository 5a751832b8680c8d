// itemgetter, attrgetter and methodcaller: Modules/_operator.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { quote } from '../../../objects/quote.ts';
import { PyStr } from '../../../objects/simple.ts';
import { namedArguments, positional } from '../../builtins/arguments.ts';
import { unnamed } from '../../builtins/clinic.ts';
import type { Call, Machine, Native } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import { newNative, type Slots } from '../../native-object.ts';
import { typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { pushItem } from '../../subscripts.ts';
import type { NativeType } from '../native-module.ts';

function make(call: Call, name: string, words: number, held: readonly PyObject[], slots: Slots) {
  const { machine, frame } = call;
  const [first] = held;
  const single = held.length === 1 && name === 'itemgetter';
  const part = single && first ? first : newTuple(machine, held);
  frame.push(part);
  const made = newNative(machine, getterType(name), words, [['.item', part]], slots);
  frame.push(made);
  frame.collapse(frame.depth - 2);
}

const types = new Map<string, ReturnType<typeof builtinType>>();

function getterType(name: string) {
  const known = types.get(name) ?? builtinType(`operator.${name}`);
  types.set(name, known);
  return known;
}

/** Pushes what each getter finds, or a tuple of all of it. */
function pushAll(
  machine: Machine,
  frame: Frame,
  parts: readonly PyObject[],
  pushOne: (part: PyObject) => void,
): void {
  const base = frame.depth;
  for (const part of parts) pushOne(part);
  if (parts.length === 1) return;
  const found = parts.map((_, at) => frame.peek(parts.length - 1 - at));
  frame.push(newTuple(machine, found));
  frame.collapse(base);
}

const listed = (machine: Machine, frame: Frame, parts: readonly PyObject[]) =>
  parts.map((part) => machine.repr(frame, part)).join(', ');

const itemgetter: Native = (call) => {
  const parts = unnamed(call, 'itemgetter', 1, Math.max(1, call.args.length));
  make(call, 'itemgetter', 6, parts, {
    call(use) {
      const [object] = unnamed(use, 'itemgetter', 1);
      if (!object) return undefined;
      pushAll(use.machine, use.frame, parts, (part) => {
        pushItem(use.machine, use.frame, object, part);
      });
      return undefined;
    },
    repr: (machine, frame) => `operator.itemgetter(${listed(machine, frame, parts)})`,
  });
  return undefined;
};

const attrgetter: Native = (call) => {
  const parts = unnamed(call, 'attrgetter', 1, Math.max(1, call.args.length));
  if (!parts.every((part) => part instanceof PyStr)) {
    throw typeError(call.machine, 'attribute name must be a string');
  }
  make(call, 'attrgetter', 5, parts, {
    call(use) {
      const { machine, frame } = use;
      const [object] = unnamed(use, 'attrgetter', 1);
      if (!object) return undefined;
      pushAll(machine, frame, parts, (part) => {
        frame.push(object);
        for (const name of part instanceof PyStr ? part.value.split('.') : []) {
          machine.getAttribute(frame, frame.peek(0), name);
          frame.collapse(frame.depth - 2);
        }
      });
      return undefined;
    },
    repr: (machine, frame) => `operator.attrgetter(${listed(machine, frame, parts)})`,
  });
  return undefined;
};

const methodcaller: Native = (call) => {
  const { machine } = call;
  const [name, ...args] = positional(call);
  if (!name) {
    throw typeError(machine, 'methodcaller needs at least one argument, the method name');
  }
  if (!(name instanceof PyStr)) throw typeError(machine, 'method name must be a string');
  const named = namedArguments(call);
  const values = named.map(([, value]) => value);
  const all = [...args, ...values];
  make(call, 'methodcaller', machine.profile.minor >= 13 ? 8 : 5, [name, ...all], {
    call(use) {
      const [object] = unnamed(use, 'methodcaller', 1);
      if (!object) return undefined;
      const { frame } = use;
      use.machine.getAttribute(frame, object, name.value);
      const keys = named.map(([key]) => key);
      use.machine.call(frame, frame.peek(0), all, keys);
      frame.collapse(frame.depth - 2);
      return undefined;
    },
    repr(same, frame) {
      const texts = [quote(name.value), ...args.map((part) => same.repr(frame, part))];
      const keys = named.map(([key, value]) => `${key}=${same.repr(frame, value)}`);
      return `operator.methodcaller(${[...texts, ...keys].join(', ')})`;
    },
  });
  return undefined;
};

/** The types of operator. */
export const operatorTypes: readonly NativeType[] = [
  { type: getterType('itemgetter'), construct: itemgetter },
  { type: getterType('attrgetter'), construct: attrgetter },
  { type: getterType('methodcaller'), construct: methodcaller },
];
