// PyLong_FromDouble of Objects/longobject.c, CPython 3.11 to 3.15.
import type { Call } from '../context.ts';
import { raise } from '../raise.ts';

/** A float without fraction as an int; raises for infinities and NaN. */
export function wholeNumber(call: Call, value: number): bigint {
  const { machine } = call;
  if (Number.isNaN(value))
    throw raise(machine, 'ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value))
    throw raise(machine, 'OverflowError', 'cannot convert float infinity to integer');
  return BigInt(value);
}
