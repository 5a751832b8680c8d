// slice(): Objects/sliceobject.c.
import { PySlice } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call, Native } from '../context.ts';
import { asIndex, clamped } from '../indexing.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import { slices } from '../slices-chunk.ts';
import { exactly } from './arguments.ts';
import { unnamed } from './clinic.ts';

/** `slice(stop)`, `slice(start, stop, step)`. */
export function slice(call: Call): PyObject | undefined {
  const { heap } = call.machine;
  const [one, two, three] = unnamed(call, 'slice', 1, 3);
  if (!one) return undefined;
  const bounds = two ? { start: one, stop: two } : { start: heap.none, stop: one };
  return slices.code.newSlice(call.machine, { ...bounds, step: three ?? heap.none });
}

/** The methods of `slice`. */
export const sliceMethods: Readonly<Record<string, Native>> = {
  indices(call) {
    const { machine } = call;
    const { heap } = machine;
    const [size] = exactly(call, 1, 'slice.indices');
    const [self] = call.args;
    if (!(self instanceof PySlice) || !size) return undefined;
    const length = asIndex(machine, size);
    if (length === null) {
      throw typeError(machine, `'${size.type.name}' object cannot be interpreted as an integer`);
    }
    if (length < 0n) throw raise(machine, 'ValueError', 'length should not be negative');
    const unpacked = slices.code.unpackSlice(machine, self);
    const { start, stop, step } = slices.code.positionsOf(clamped(length), unpacked);
    return newTuple(
      machine,
      [start, stop, step].map((value) => heap.int(value)),
    );
  },
};
