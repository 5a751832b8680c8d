// Complex numbers: Objects/complexobject.c, CPython 3.11 to 3.15.
import {
  added,
  divided,
  multiplied,
  type Parts,
  power,
  subtracted,
} from '../../numbers/complex.ts';
import { PyComplex } from '../../objects/complex.ts';
import { canonical, type Hash } from '../../objects/hash.ts';
import type { PyObject } from '../../objects/object.ts';
import { floatHash } from '../../objects/rare-hashes.ts';
import { AddressInt, PyFloat, PyInt } from '../../objects/simple.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { asDouble } from '../numbers/operators.ts';
import { raise } from '../raise.ts';
import { makeComplex } from './constructor.ts';
import { complexMethods, complexPart, magnitude } from './methods.ts';

export { complexText, formatComplex } from './text.ts';
export { complexMethods, complexPart, magnitude, makeComplex };

/** The parts of a number, or null for any other object. */
export function partsOf(machine: Machine, object: PyObject): Parts | null {
  if (object instanceof PyComplex) return object;
  if (object instanceof AddressInt) throw machine.unsupported(object.feature);
  if (!(object instanceof PyInt || object instanceof PyFloat)) return null;
  return { real: asDouble(machine, object), imag: null };
}

const finite = ({ real, imag }: Parts) => Number.isFinite(real) && Number.isFinite(imag ?? 0);

/** Pushes `left operator right`; false where complex numbers have no such operator for the two. */
export function pushOperation(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (!['+', '-', '*', '/', '**'].includes(operator)) return false;
  const a = partsOf(machine, left);
  const b = a && partsOf(machine, right);
  if (!a || !b) return false;
  const { real, imag } = calculated(machine, operator, a, b);
  frame.push(machine.heap.allocate(new PyComplex(real, imag)));
  return true;
}

function calculated(machine: Machine, operator: BinaryOperator, a: Parts, b: Parts) {
  const mixed = machine.profile.minor >= 14;
  if (operator === '+') return added(a, b, mixed);
  if (operator === '-') return subtracted(a, b, mixed);
  if (!finite(a) || !finite(b)) throw machine.unsupported('this product of complex numbers');
  const quotient = operator === '/' ? divided(a, b, mixed) : null;
  if (operator === '/' && !quotient)
    throw raise(machine, 'ZeroDivisionError', `${mixed ? '' : 'complex '}division by zero`);
  const result = quotient ?? (operator === '*' ? multiplied(a, b, mixed) : raised(machine, a, b));
  if (!finite(result)) throw machine.unsupported('a complex number this large');
  return result;
}

function raised(machine: Machine, a: Parts, b: Parts) {
  const base = { real: a.real, imag: a.imag ?? 0 };
  if (b.real === 0 && (b.imag ?? 0) === 0) return { real: 1, imag: 0 };
  const small = Number.isInteger(b.real) && Math.abs(b.real) <= 100 && (b.imag ?? 0) === 0;
  if (base.real === 0 && base.imag === 0) {
    if (b.real > 0 && (b.imag ?? 0) === 0) return small ? (power(base, b.real) ?? base) : base;
    const zero = machine.profile.minor >= 14 ? 'zero' : '0.0';
    throw raise(machine, 'ZeroDivisionError', `${zero} to a negative or complex power`);
  }
  const result = small ? power(base, b.real) : null;
  if (!result) throw machine.unsupported('a complex power');
  return result;
}

/** Whether a complex number equals another object; null where complex numbers do not know that one. */
export function equalComplex(a: PyComplex, b: PyObject): boolean | null {
  if (b instanceof PyComplex) return a.real === b.real && a.imag === b.imag;
  if (!(b instanceof PyInt || b instanceof PyFloat)) return null;
  // JavaScript compares a bigint with a number by their exact values.
  return a.imag === 0 && b.value == a.real;
}

/** The hash: equal to that of an equal real number. */
export function complexHash({ real, imag }: PyComplex, word: 4 | 8): Hash {
  const [a, b] = [real, imag].map((part) => BigInt(floatHash(part, word)));
  const sum = BigInt.asIntN(word * 8, (a ?? 0n) + 1000003n * (b ?? 0n));
  return canonical(sum === -1n ? -2n : sum);
}
