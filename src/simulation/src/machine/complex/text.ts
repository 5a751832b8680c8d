// Complex numbers as text: complex_repr of Objects/complexobject.c and format_complex_internal of
// Python/formatter_unicode.c, CPython 3.11 to 3.15.
import { magnitudeText } from '../../numbers/float-format.ts';
import type { PyComplex } from '../../objects/complex.ts';
import type { Machine } from '../context.ts';
import { formatFloat } from '../formatting/numbers.ts';
import { padded, parseSpec } from '../formatting/spec.ts';

function signed(value: number, plus: string): string {
  const negative = value < 0 || Object.is(value, -0);
  return (negative ? '-' : plus) + magnitudeText(value, { type: 'r', precision: 0 });
}

/** `repr()` of a complex number. */
export function complexText({ real, imag }: PyComplex): string {
  if (Object.is(real, 0)) return `${signed(imag, '')}j`;
  return `(${signed(real, '')}${signed(imag, '+')}j)`;
}

/** `format(complex, spec)` for a specification with a letter that formats floats. */
export function formatComplex(machine: Machine, value: PyComplex, text: string): string {
  const spec = parseSpec(machine, text, value.type.name, '>');
  if (!/^[eEfFgG]$/.test(spec.type) || spec.fill === '0' || spec.align === '=')
    throw machine.unsupported('this format of a complex number');
  const part = { ...spec, width: -1 };
  const real = formatFloat(machine, value.real, part);
  const imag = formatFloat(machine, value.imag, { ...part, sign: '+' });
  return padded(`${real}${imag}j`, spec);
}
