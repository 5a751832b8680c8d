// Methods of str: Objects/unicodeobject.c.
import { PyList } from '../../objects/sequences.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { appendTop, newList, setAllocated } from '../sequences.ts';
import { exactly, positionalOnly } from './arguments.ts';

function self({ args: [text] }: Call): string {
  if (text instanceof PyStr) return text.value;
  throw new Error('not a str');
}

/** A string of the same value as `self` is `self`. */
function result(call: Call, value: string): PyObject {
  const [own] = call.args;
  return own instanceof PyStr && own.value === value ? own : call.machine.heap.str(value);
}

/**
 * Items that the list of str.split has room for at first (Objects/stringlib/split.h): at most 12, from
 * 3.12 on no more than the text can have parts. `separator` is the length of the separator, if any.
 */
function splitRoom(minor: number, length: number, separator: number | null): number {
  if (separator !== null && length < separator) return 1;
  if (minor === 11) return 12;
  const parts = Math.trunc(separator === null ? (length - 1) / 2 : length / separator) + 1;
  return Math.min(parts + 1, 12);
}

function textArgument(call: Call, name: string): string {
  const [value] = exactly(call, 1, `str.${name}`);
  if (value instanceof PyStr) return value.value;
  throw call.machine.unsupported(`str.${name} of ${value?.type.name ?? 'nothing'}`);
}

const simple =
  (name: string, change: (text: string) => string): Native =>
  (call) => {
    exactly(call, 0, `str.${name}`);
    return result(call, change(self(call)));
  };

const test =
  (name: string, holds: (text: string, other: string) => boolean): Native =>
  (call) =>
    call.machine.heap.bool(holds(self(call), textArgument(call, name)));

/** The methods of `str`. */
export const strMethods: Readonly<Record<string, Native>> = {
  upper: simple('upper', (text) => text.toUpperCase()),
  lower: simple('lower', (text) => text.toLowerCase()),
  strip: simple('strip', (text) => text.trim()),
  lstrip: simple('lstrip', (text) => text.trimStart()),
  rstrip: simple('rstrip', (text) => text.trimEnd()),
  capitalize: simple(
    'capitalize',
    (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  ),
  startswith: test('startswith', (text, other) => text.startsWith(other)),
  endswith: test('endswith', (text, other) => text.endsWith(other)),
  count(call) {
    const part = textArgument(call, 'count');
    return call.machine.heap.int(self(call).split(part).length - 1);
  },
  find(call) {
    return call.machine.heap.int(self(call).indexOf(textArgument(call, 'find')));
  },
  replace(call) {
    const [old, fresh] = exactly(call, 2, 'str.replace');
    if (!(old instanceof PyStr) || !(fresh instanceof PyStr)) {
      throw call.machine.unsupported('str.replace without strings');
    }
    return result(call, self(call).replaceAll(old.value, fresh.value));
  },
  split(call) {
    positionalOnly(call, 'str.split');
    const { machine } = call;
    const [, separator, most] = call.args;
    if (most) throw machine.unsupported('str.split(…, maxsplit)');
    const parts =
      separator instanceof PyStr
        ? self(call).split(separator.value)
        : self(call)
            .trim()
            .split(/\s+/)
            .filter((part) => part !== '');
    const list = newList(machine, []);
    const length = self(call).length;
    const width = separator instanceof PyStr ? separator.value.length : null;
    setAllocated(machine, list, splitRoom(machine.profile.minor, length, width));
    for (const part of parts) {
      call.frame.push(machine.heap.str(part));
      appendTop(machine, call.frame, list);
    }
    return list;
  },
  join(call) {
    const { machine, frame } = call;
    const [iterable] = exactly(call, 1, 'str.join');
    if (!iterable) return undefined;
    const list = iterable instanceof PyList ? iterable : null;
    const items = list ? [...list.items] : collect(call, iterable);
    const parts = items.map((item, at) => {
      if (item instanceof PyStr) return item.value;
      throw typeError(
        machine,
        `sequence item ${String(at)}: expected str instance, ${item.type.name} found`,
      );
    });
    const [only] = items;
    const joined = only && items.length === 1 ? only : machine.heap.str(parts.join(self(call)));
    if (list) return joined;
    frame.push(joined);
    frame.collapse(frame.depth - 1 - items.length);
    return undefined;
  },
  zfill(call) {
    const [width] = exactly(call, 1, 'str.zfill');
    if (!(width instanceof PyInt)) throw call.machine.unsupported('str.zfill');
    return result(call, self(call).padStart(Number(width.value), '0'));
  },
};

/** Everything that an iterable gives, left on the stack. */
function collect({ machine, frame }: Call, iterable: PyObject): PyObject[] {
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  const items: PyObject[] = [];
  while (machine.next(frame, iterator)) {
    items.push(frame.peek(0));
    frame.swap(2);
  }
  frame.pop();
  return items;
}
