// Builtin functions on numbers and characters: Python/bltinmodule.c, Objects/longobject.c and
// floatobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyComplex } from '../../objects/complex.ts';
import { complexes } from '../complex/complex-chunk.ts';
import { asciiOnly } from '../../objects/quote.ts';
import { AddressInt, PyFloat, PyInt, PyNone, PyStr } from '../../objects/simple.ts';
import { binary } from '../arithmetic.ts';
import { callBound } from '../bound-calls.ts';
import { binaryByMethod } from '../operator-methods.ts';
import type { Call, Native } from '../context.ts';
import { pushFormat } from '../formatting/format.ts';
import { fixedDigits, roundedQuotient } from '../../numbers/decimal.ts';
import { divideFloats, divideInts, modularInverse, modularPower } from '../../numbers/division.ts';
import { unwrapping } from '../proxies.ts';
import { zeroDivision } from '../numbers/operators.ts';
import { wholeNumber } from '../numbers/whole-number.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';
import { indexNumber, indexValue, named, positional } from './arguments.ts';

/** The only argument of a builtin function that takes one by position. */
function single(call: Call, name: string): PyObject {
  const [value] = call.args;
  const { length } = call.args;
  if (call.names.length > 0) throw typeError(call.machine, `${name}() takes no keyword arguments`);
  if (value && length === 1) return value;
  throw typeError(call.machine, `${name}() takes exactly one argument (${String(length)} given)`);
}

/** Pushes what a special method of the program's own class gives; false where it has none. */
function viaSpecial({ machine, frame }: Call, name: string, ...args: PyObject[]): boolean {
  const [object] = args;
  const own = object && machine.special(object, name);
  if (!own) return false;
  // Until 3.13 this one is got bound to the number.
  const isBound = name === '__round__' && machine.profile.minor < 14;
  if (isBound) callBound(machine, frame, own, [object, ...args.slice(1)]);
  else machine.call(frame, own, args);
  return true;
}

const radix =
  (name: string, base: number, prefix: string): Native =>
  (call) => {
    const value = single(call, name);
    if (value instanceof AddressInt) throw call.machine.unsupported(value.feature);
    const number = indexValue(call.machine, call.frame, value);
    const digits = (number < 0n ? -number : number).toString(base);
    return call.machine.heap.str(`${number < 0n ? '-' : ''}${prefix}${digits}`);
  };

function roundFloat(call: Call, value: number, places: bigint): number {
  if (!Number.isFinite(value) || value === 0) return value;
  if (places > 323n) return value;
  if (places < -308n) return value < 0 ? -0 : 0;
  const rounded = Number(fixedDigits(value, Number(places))) * (value < 0 ? -1 : 1);
  if (Number.isFinite(rounded)) return rounded;
  throw raise(call.machine, 'OverflowError', 'rounded value too large to represent');
}

function halfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

function roundInt(value: bigint, places: bigint): bigint {
  const unit = 10n ** -places;
  const rounded = roundedQuotient(value < 0n ? -value : value, unit) * unit;
  return value < 0n ? -rounded : rounded;
}

function power(call: Call, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject {
  const { machine } = call;
  const [a, b, m] = [base, exponent, modulus];
  if (!(a instanceof PyInt && b instanceof PyInt && m instanceof PyInt)) {
    if ([a, b, m].some((x) => x instanceof PyComplex))
      throw raise(machine, 'ValueError', 'complex modulo');
    if (a instanceof PyFloat || (a instanceof PyInt && [b, m].some((x) => x instanceof PyFloat)))
      throw typeError(machine, 'pow() 3rd argument not allowed unless all arguments are integers');
    throw typeError(
      machine,
      `unsupported operand type(s) for ** or pow(): '${a.type.name}', '${b.type.name}', '${m.type.name}'`,
    );
  }
  if (m.value === 0n) throw raise(machine, 'ValueError', 'pow() 3rd argument cannot be 0');
  let [factor, times] = [a.value, b.value];
  if (times < 0n) {
    const inverse = modularInverse(factor, m.value);
    if (inverse === null)
      throw raise(machine, 'ValueError', 'base is not invertible for the given modulus');
    [factor, times] = [inverse, -times];
  }
  return machine.heap.int(modularPower(factor, times, m.value), 'computed');
}

/** Builtin functions on numbers and characters, by name. */
export const numberFunctions: Readonly<Record<string, Native>> = {
  hex: radix('hex', 16, '0x'),
  oct: radix('oct', 8, '0o'),
  bin: radix('bin', 2, '0b'),
  abs: unwrapping((call) => {
    const value = single(call, 'abs');
    const { heap } = call.machine;
    if (viaSpecial(call, '__abs__', value)) return undefined;
    if (value instanceof PyInt) {
      if (value.value >= 0n && !value.isBool && !value.cls) return value;
      return heap.int(value.value < 0n ? -value.value : value.value, 'computed');
    }
    if (value instanceof PyFloat) return heap.allocate(new PyFloat(Math.abs(value.value)));
    if (value instanceof PyComplex) return complexes.code.magnitude(call.machine, value);
    throw typeError(call.machine, `bad operand type for abs(): '${value.type.name}'`);
  }),
  divmod: unwrapping((call) => {
    const { machine, frame } = call;
    const { heap } = machine;
    const [left, right] = call.args;
    if (!left || !right || call.args.length > 2)
      throw typeError(machine, `divmod expected 2 arguments, got ${String(call.args.length)}`);
    if (left instanceof AddressInt || right instanceof AddressInt)
      throw machine.unsupported('arithmetic with id()');
    const asked = left.cls ?? right.cls;
    if (asked && binaryByMethod(machine, frame, 'divmod', left, right)) return undefined;
    if (left instanceof PyInt && right instanceof PyInt) {
      if (right.value === 0n) throw zeroDivision(machine, 'divmod', false);
      const [whole, rest] = divideInts(left.value, right.value);
      const pair = [heap.int(whole, 'computed'), heap.int(rest, 'computed')];
      return newTuple(machine, pair, machine.profile.minor >= 15);
    }
    const numbers = [left, right].every((x) => x instanceof PyInt || x instanceof PyFloat);
    if (numbers) {
      const [a, b] = [left, right].map((x) => Number((x as PyInt | PyFloat).value));
      if (!b) throw zeroDivision(machine, 'divmod', true);
      const pair = divideFloats(a ?? 0, b).map((value) => heap.allocate(new PyFloat(value)));
      return newTuple(machine, pair);
    }
    throw typeError(
      machine,
      `unsupported operand type(s) for divmod(): '${left.type.name}' and '${right.type.name}'`,
    );
  }),
  pow: unwrapping((call) => {
    const { machine, frame } = call;
    const given = positional(call);
    const [base, exponent, modulus] = ['base', 'exp', 'mod'].map(
      (name, at) => given[at] ?? named(call, name),
    );
    if (!base || !exponent) throw machine.unsupported('pow() with too few arguments');
    if (modulus && !(modulus instanceof PyNone)) {
      if (viaSpecial(call, '__pow__', base, exponent, modulus)) return undefined;
      const turned = machine.profile.minor >= 14;
      if (turned && viaSpecial(call, '__rpow__', exponent, base, modulus)) return undefined;
      return power(call, base, exponent, modulus);
    }
    binary(machine, frame, '**', base, exponent, false);
    return undefined;
  }),
  round(call) {
    const { machine, frame } = call;
    const { heap } = machine;
    const given = positional(call);
    const value = given[0] ?? named(call, 'number');
    const digits = given[1] ?? named(call, 'ndigits');
    if (!value) throw typeError(machine, "round() missing required argument 'number' (pos 1)");
    if (viaSpecial(call, '__round__', value, ...(digits ? [digits] : []))) return undefined;
    const places =
      digits && !(digits instanceof PyNone) ? indexValue(machine, frame, digits) : null;
    if (value instanceof PyInt) {
      if (places === null || places >= 0n) {
        return (value.cls ?? value.isBool) ? heap.int(value.value) : value;
      }
      return heap.int(roundInt(value.value, places), 'computed');
    }
    if (value instanceof PyFloat) {
      if (places !== null) return heap.allocate(new PyFloat(roundFloat(call, value.value, places)));
      return heap.int(wholeNumber(call, halfEven(value.value)));
    }
    throw typeError(machine, `type ${value.type.name} doesn't define __round__ method`);
  },
  ord(call) {
    const { machine } = call;
    const value = single(call, 'ord');
    if (!(value instanceof PyStr)) {
      const text = `ord() expected string of length 1, but ${value.type.name} found`;
      throw typeError(machine, text);
    }
    const letters = [...value.value];
    const [letter] = letters;
    if (letter !== undefined && letters.length === 1)
      return machine.heap.int(letter.codePointAt(0) ?? 0);
    const length = String(letters.length);
    throw typeError(machine, `ord() expected a character, but string of length ${length} found`);
  },
  chr(call) {
    const { machine, frame } = call;
    const value = single(call, 'chr');
    const point = indexNumber(machine, frame, value);
    const longest = 2 ** (machine.profile.word * 8 - 1);
    if (machine.profile.minor < 13 && (point >= longest || point < -longest))
      throw raise(machine, 'OverflowError', 'Python int too large to convert to C int');
    if (point < 0 || point > 0x10ffff)
      throw raise(machine, 'ValueError', 'chr() arg not in range(0x110000)');
    return machine.heap.str(String.fromCodePoint(point));
  },
  ascii(call) {
    const value = single(call, 'ascii');
    return call.machine.heap.freshStr(asciiOnly(call.machine.repr(call.frame, value)));
  },
  format(call) {
    const [value, spec] = call.args;
    const { machine, frame } = call;
    if (!value) throw typeError(machine, 'format expected at least 1 argument, got 0');
    if (spec && !(spec instanceof PyStr))
      throw typeError(machine, `format() argument 2 must be str, not ${spec.type.name}`);
    pushFormat(machine, frame, value, spec instanceof PyStr ? spec : '');
    return undefined;
  },
};
