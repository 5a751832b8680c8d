// Calls of builtin types: tp_new of Objects/*.c.
import { objectType, typeType } from '../../objects/object.ts';
import { PyInt, PyPlainObject, PyStr } from '../../objects/simple.ts';
import { frozensetType, PySet } from '../../objects/tables.ts';
import { containers, containerTypes } from '../containers-chunk.ts';
import type { Call, Native } from '../context.ts';
import { calledException } from '../exceptions/called.ts';
import { exceptionType, exceptionTypes } from '../exception-types.ts';
import { typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import { mayBeTracked } from '../tracking.ts';
import { lateNatives, nativesIn } from '../late-natives.ts';
import { setOperations } from '../set-operations-chunk.ts';
import { isBytes, PyBytes } from '../../objects/bytes.ts';
import { bytesChunk } from '../bytes/bytes-chunk.ts';
import { unnamed } from './clinic.ts';
import { positionalOnly } from './arguments.ts';
import { makeMethod } from './bound-methods.ts';
import { range } from './ranges.ts';
import { newType } from '../type-new.ts';

const plain: Readonly<Record<string, Native>> = {
  ...lateNatives(
    'reversed map filter zip enumerate',
    async () => (await import('./iterators.ts')).iteratorConstructors,
  ),
  ...nativesIn(containers, containerTypes, (code) => code.containerConstructors),
  set(call) {
    const set = setOperations.code.newSet(call.machine);
    const [iterable] = unnamed(call, 'set', 0, 1);
    if (!iterable) return set;
    call.frame.push(set);
    setOperations.code.updateSet(call.machine, call.frame, set, iterable);
    return undefined;
  },
  frozenset(call) {
    const [iterable] = unnamed(call, 'frozenset', 0, 1);
    if (iterable instanceof PySet && iterable.type === frozensetType) return iterable;
    const { machine, frame } = call;
    const late = machine.profile.minor >= 15;
    const set = setOperations.code.newSet(machine, true, !late);
    if (!iterable) return set;
    frame.push(set);
    setOperations.code.updateSet(machine, frame, set, iterable);
    if (late && set.elements().some(({ key }) => mayBeTracked(key))) machine.heap.track(set);
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
        return calledException(call, exceptionType(name), tuple);
      },
    ] as const,
);

/** What calling each builtin type does, by its name. */
export const constructors: ReadonlyMap<string, Native> = new Map<string, Native>([
  ...Object.entries(plain),
  ...exceptions,
]);
