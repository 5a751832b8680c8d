// __format__ of str, int and float: Python/formatter_unicode.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyComplex } from '../../objects/complex.ts';
import { complexes } from '../complex/complex-chunk.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { raise, typeError } from '../raise.ts';
import { formatNumber } from './numbers.ts';
import { padded, parseSpec, unknownCode } from './spec.ts';

/** Pushes a builtin object formatted by a specification that is not empty. */
export function pushBySpec(machine: Machine, frame: Frame, value: PyObject, text: string): void {
  if (value instanceof AddressInt) throw machine.unsupported(value.feature);
  if (value instanceof PyStr) {
    const result = formatStr(machine, value, text);
    frame.push(result === value.value ? value : machine.heap.str(result));
  } else if (value instanceof PyInt || value instanceof PyFloat) {
    const parsed = parseSpec(machine, text, value.type.name, '>');
    frame.push(machine.heap.str(formatNumber(machine, value, parsed)));
  } else if (value instanceof PyComplex) {
    frame.push(machine.heap.str(complexes.code.formatComplex(machine, value, text)));
  } else {
    throw typeError(machine, `unsupported format string passed to ${value.type.name}.__format__`);
  }
}

/** `format(str, spec)`: format_string_internal. */
function formatStr(machine: Machine, { value, type: { name } }: PyStr, text: string): string {
  const spec = parseSpec(machine, text, name, '<');
  const refuse = (message: string) =>
    raise(machine, 'ValueError', `${message} not allowed in string format specifier`);
  if (!['', 's'].includes(spec.type)) throw unknownCode(machine, spec.type, name);
  if (spec.grouping)
    throw raise(machine, 'ValueError', `Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.sign) throw refuse(spec.sign === ' ' ? 'Space' : 'Sign');
  if (spec.noNegativeZero) throw refuse('Negative zero coercion (z)');
  if (spec.alternate) throw refuse('Alternate form (#)');
  if (spec.align === '=') throw refuse("'=' alignment");
  const cut = spec.precision < 0 ? value : [...value].slice(0, spec.precision).join('');
  return padded(cut, spec);
}
