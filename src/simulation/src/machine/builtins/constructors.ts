// Calls of builtin types: tp_new of Objects/*.c.
import { objectType, typeType } from '../../objects/object.ts';
import { PyPlainObject } from '../../objects/simple.ts';
import { complexes } from '../complex/complex-chunk.ts';
import { containers, containerTypes } from '../containers-chunk.ts';
import type { Call, Native } from '../context.ts';
import { calledException } from '../exceptions/called.ts';
import { exceptionType, exceptionTypes } from '../exception-types.ts';
import { typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import { lateNatives, nativesIn } from '../late-natives.ts';
import { setOperations } from '../set-operations-chunk.ts';
import { metaclasses } from '../metaclasses-chunk.ts';
import { bytesChunk } from '../bytes/bytes-chunk.ts';
import { positionalOnly } from './arguments.ts';
import { makeMethod } from './bound-methods.ts';
import { range } from './ranges.ts';

const plain: Readonly<Record<string, Native>> = {
  ...lateNatives(
    'reversed map filter zip enumerate',
    async () => (await import('./iterators.ts')).iteratorConstructors,
  ),
  ...nativesIn(setOperations, 'set frozenset', (code) => code.setConstructors),
  ...nativesIn(containers, containerTypes, (code) => code.containerConstructors),
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
      metaclasses.code.newType(call, typeType);
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
  ...nativesIn(bytesChunk, 'bytes bytearray', (code) => code.bytesConstructors),
  ...nativesIn(complexes, 'complex', ({ makeComplex }) => ({ complex: makeComplex })),
  ...lateNatives(
    'mappingproxy',
    async () => ({ mappingproxy: (await import('./mapping-proxies.ts')).makeMappingProxy }),
    ({ words }) => words.has('MappingProxyType'),
  ),
  method: makeMethod,
};

const takesNames: ReadonlySet<string> = new Set(
  'AttributeError NameError UnboundLocalError ImportError ModuleNotFoundError'.split(' '),
);

function refuseNames(call: Call, name: string): void {
  if (takesNames.has(name)) positionalOnly(call, name);
  else if (call.names.length > 0) {
    throw typeError(call.machine, `${name}() takes no keyword arguments`);
  }
}

const exceptions = [...exceptionTypes.keys()].map(
  (name) =>
    [
      name,
      (call: Call) => {
        refuseNames(call, name);
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
