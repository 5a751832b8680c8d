// format(): PyObject_Format of Objects/abstract.c and the __format__ of the builtin types.
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { raise, typeError } from '../raise.ts';
import { pushStr } from '../text.ts';
import { formatNumber } from './numbers.ts';
import { padded, parseSpec, unknownCode } from './spec.ts';

/** Pushes `format(value, spec)`. */
export function pushFormat(
  machine: Machine,
  frame: Frame,
  value: PyObject,
  spec: string | PyStr,
): void {
  const text = typeof spec === 'string' ? spec : spec.value;
  const own = machine.special(value, '__format__');
  if (own) {
    const argument = typeof spec === 'string' ? machine.heap.str(spec) : spec;
    machine.call(frame, own, [value, argument]);
    const result = frame.peek(0);
    if (result instanceof PyStr) return;
    throw typeError(machine, `__format__ must return a str, not ${result.type.name}`);
  }
  if (text === '') {
    pushStr(machine, frame, value);
    return;
  }
  if (value instanceof AddressInt) throw machine.unsupported('the value of id()');
  if (value instanceof PyStr) {
    const result = formatStr(machine, value, text);
    frame.push(result === value.value ? value : machine.heap.str(result));
  } else if (value instanceof PyInt || value instanceof PyFloat) {
    const parsed = parseSpec(machine, text, value.type.name, '>');
    frame.push(machine.heap.str(formatNumber(machine, value, parsed)));
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
