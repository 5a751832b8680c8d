// Numbers from and to text: PyLong_FromString of Objects/longobject.c, float_from_string_inner of
// Objects/floatobject.c, CPython 3.11 to 3.15.
import { ownFreeLists } from '../../objects/free-lists.ts';
import type { PyInt } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import { raise } from '../raise.ts';

/** Most digits that text of an int may have. */
export const mostDigits = 4300;
/** What is wrong with more. */
export const limitText =
  'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit';

/** An int in decimal; raises `ValueError` past 4300 digits. */
export function decimalText(machine: Machine, value: bigint): string {
  // The digits are worked out in an int, which the free list keeps from 3.14 on.
  if (machine.profile.minor >= 14) machine.heap.blocks.passOwn(ownFreeLists.ints);
  const text = value.toString();
  if (text.length - (value < 0n ? 1 : 0) <= mostDigits) return text;
  throw raise(machine, 'ValueError', limitText);
}

/** An int as a double; raises `OverflowError` where it is too large. */
export function floatValue(machine: Machine, { value }: PyInt): number {
  const double = Number(value);
  if (Number.isFinite(double)) return double;
  throw raise(machine, 'OverflowError', 'int too large to convert to float');
}
