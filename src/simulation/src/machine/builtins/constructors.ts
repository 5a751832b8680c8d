// Calls of builtin types: tp_new of Objects/*.c.
import { objectType, type PyObject, typeType } from '../../objects/object.ts';
import { PyList, PyTuple, tupleType } from '../../objects/sequences.ts';
import { PyInt, PyPlainObject, PyStr } from '../../objects/simple.ts';
import { frozensetType, PySet } from '../../objects/tables.ts';
import type { Call, Native } from '../context.ts';
import { updateDict, updateFromNames } from '../dict-update.ts';
import { newDict } from '../dicts.ts';
import { newException } from '../exceptions/making.ts';
import { exceptionType, exceptionTypes } from '../exception-types.ts';
import { typeError } from '../raise.ts';
import { calledList, emptyTuple, extendList, lengthHint, newTuple } from '../sequences.ts';
import { mayBeTracked } from '../tracking.ts';
import { lateNatives } from '../late-natives.ts';
import { newSet, updateSet } from '../sets.ts';
import { isBytes, PyBytes } from '../../objects/bytes.ts';
import { bytesChunk } from '../bytes/bytes-chunk.ts';
import { unnamed } from './clinic.ts';
import { positional, positionalOnly } from './arguments.ts';
import { makeMethod } from './bound-methods.ts';
import { range } from './ranges.ts';
import { newType } from '../type-new.ts';
import { slice } from './slices.ts';

const plain: Readonly<Record<string, Native>> = {
  ...lateNatives(
    'reversed map filter zip enumerate',
    async () => (await import('./iterators.ts')).iteratorConstructors,
  ),
  list(call) {
    const list = calledList(call.machine);
    const [iterable] = unnamed(call, 'list', 0, 1);
    if (!iterable) return list;
    call.frame.push(list);
    extendList(call.machine, call.frame, list, iterable);
    return undefined;
  },
  tuple(call) {
    const { machine, frame } = call;
    const [iterable] = unnamed(call, 'tuple', 0, 1);
    if (!iterable) return emptyTuple(machine);
    if (iterable instanceof PyTuple && iterable.type === tupleType) return iterable;
    if (iterable instanceof PyList) return newTuple(machine, iterable.items, true);
    const base = frame.depth;
    machine.iterate(frame, iterable);
    const iterator = frame.peek(0);
    if (machine.profile.minor < 14) lengthHint(machine, iterable);
    const items: PyObject[] = [];
    while (machine.next(frame, iterator)) {
      items.push(frame.peek(0));
      frame.swap(2);
    }
    frame.push(newTuple(machine, items, true));
    frame.collapse(base);
    return undefined;
  },
  set(call) {
    const set = newSet(call.machine);
    const [iterable] = unnamed(call, 'set', 0, 1);
    if (!iterable) return set;
    call.frame.push(set);
    updateSet(call.machine, call.frame, set, iterable);
    return undefined;
  },
  frozenset(call) {
    const [iterable] = unnamed(call, 'frozenset', 0, 1);
    if (iterable instanceof PySet && iterable.type === frozensetType) return iterable;
    const { machine, frame } = call;
    const late = machine.profile.minor >= 15;
    const set = newSet(machine, true, !late);
    if (!iterable) return set;
    frame.push(set);
    updateSet(machine, frame, set, iterable);
    if (late && set.elements().some(({ key }) => mayBeTracked(key))) machine.heap.track(set);
    return undefined;
  },
  dict(call) {
    const { machine } = call;
    const [source, more] = positional(call);
    if (more) {
      throw typeError(
        machine,
        `dict expected at most 1 argument, got ${String(positional(call).length)}`,
      );
    }
    const dict = newDict(machine, 0, false);
    call.frame.push(dict);
    if (source) updateDict(machine, call.frame, dict, source);
    updateFromNames(call, dict);
    return undefined;
  },
  ...lateNatives(
    'int float bool str',
    async () => (await import('./value-constructors.ts')).valueConstructors,
  ),
  type(call) {
    const [value] = call.args;
    if (!value || call.args.length !== 1) {
      if (call.args.length !== 3) {
        throw typeError(call.machine, 'type() takes 1 or 3 arguments');
      }
      newType(call, typeType);
      return undefined;
    }
    return value.type;
  },
  ...lateNatives('super', async () => ({ super: (await import('./supers.ts')).makeSuper })),
  object(call) {
    if (call.args.length > 0) throw typeError(call.machine, 'object() takes no arguments');
    return call.machine.heap.allocate(new PyPlainObject(objectType));
  },
  range,
  bytes(call) {
    const [source] = call.args;
    const own = source instanceof PyBytes && source.type.hidden;
    if (own) return source;
    const { bytesOf, newBytes } = bytesChunk.code;
    return newBytes(call.machine.heap, bytesOf(call, 'bytes'));
  },
  bytearray(call) {
    const [source] = call.args;
    const { bytesOf, newByteArray, setBytes } = bytesChunk.code;
    const array = newByteArray(call.machine, '');
    const text = bytesOf(call, 'bytearray');
    const whole = !source || isBytes(source) || source instanceof PyInt || source instanceof PyStr;
    if (whole) setBytes(call.machine, array, text);
    // What an iterable gives is added byte by byte.
    else for (const byte of text) setBytes(call.machine, array, array.text + byte);
    return array;
  },
  slice,
  ...lateNatives('mappingproxy', async () => ({
    mappingproxy: (await import('./mapping-proxies.ts')).makeMappingProxy,
  })),
  method: makeMethod,
};

const exceptions = [...exceptionTypes.keys()].map(
  (name) =>
    [
      name,
      (call: Call) => {
        positionalOnly(call, name);
        const { machine, args } = call;
        const tuple = newTuple(machine, args, true);
        return newException(machine, exceptionType(name), tuple, '', call.frame);
      },
    ] as const,
);

/** What calling each builtin type does, by its name. */
export const constructors: ReadonlyMap<string, Native> = new Map<string, Native>([
  ...Object.entries(plain),
  ...exceptions,
]);
