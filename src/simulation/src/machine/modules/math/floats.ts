// Functions of math on floats: Modules/mathmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { AddressInt, PyFloat, PyInt } from '../../../objects/simple.ts';
import { named, positional } from '../../builtins/arguments.ts';
import { wholeNumber } from '../../numbers/whole-number.ts';
import type { Call, Native } from '../../context.ts';
import { floatText } from '../../../numbers/float-format.ts';
import { floatValue } from '../../numbers/conversion.ts';
import { binaryParts } from '../../../numbers/decimal.ts';
import { callBound } from '../../bound-calls.ts';
import { raise, typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';

/** An argument as a double. */
export function doubleOf(call: Call, value: PyObject | undefined): number {
  const { machine, frame } = call;
  if (value instanceof PyFloat) return value.value;
  if (value instanceof AddressInt) throw machine.unsupported(value.feature);
  if (value instanceof PyInt) return floatValue(machine, value);
  if (!value) throw machine.unsupported('a function of math with too few arguments');
  const own = machine.special(value, '__float__');
  if (!own) throw typeError(machine, `must be real number, not ${value.type.name}`);
  machine.call(frame, own, [value]);
  const result = frame.peek(0);
  if (!(result instanceof PyFloat)) throw machine.unsupported('__float__ that gives no float');
  return result.value;
}

/** A new float. */
export function made(call: Call, value: number): PyObject {
  return call.machine.heap.allocate(new PyFloat(value));
}

/** What a function says of an argument it is not defined for. */
export function domainError(call: Call, newer: (value: string) => string, value: number): Error {
  const text = call.machine.profile.minor >= 14 ? newer(floatText(value)) : 'math domain error';
  return raise(call.machine, 'ValueError', text);
}

const one =
  (compute: (value: number) => number): Native =>
  (call) =>
    made(call, compute(doubleOf(call, call.args[0])));

const test =
  (holds: (value: number) => boolean): Native =>
  (call) =>
    call.machine.heap.bool(holds(doubleOf(call, call.args[0])));

const rounding =
  (method: string, compute: (value: number) => number): Native =>
  (call) => {
    const { machine, frame, args } = call;
    const [value] = args;
    const own = value && machine.special(value, method);
    if (own) {
      if (machine.profile.minor < 14) callBound(machine, frame, own, [value]);
      else machine.call(frame, own, [value]);
      return undefined;
    }
    if (value instanceof PyInt && !value.isBool) return value;
    if (method === '__trunc__' && value && !(value instanceof PyFloat || value instanceof PyInt)) {
      throw typeError(machine, `type ${value.type.name} doesn't define __trunc__ method`);
    }
    return machine.heap.int(wholeNumber(call, compute(doubleOf(call, value))));
  };

function closeness(call: Call): PyObject {
  const [a, b] = positional(call).map((value) => doubleOf(call, value));
  const tolerance = (name: string, missing: number) => {
    const value = named(call, name);
    return value ? doubleOf(call, value) : missing;
  };
  const [relative, absolute] = [tolerance('rel_tol', 1e-9), tolerance('abs_tol', 0)];
  const { heap } = call.machine;
  if (a === undefined || b === undefined) throw call.machine.unsupported('isclose() by names');
  if (relative < 0 || absolute < 0)
    throw raise(call.machine, 'ValueError', 'tolerances must be non-negative');
  if (a === b) return heap.true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return heap.false;
  const apart = Math.abs(b - a);
  return heap.bool(
    apart <= Math.abs(relative * b) || apart <= Math.abs(relative * a) || apart <= absolute,
  );
}

function split(value: number): readonly [number, number] {
  if (value === 0 || !Number.isFinite(value)) return [value, 0];
  const { mantissa, exponent } = binaryParts(value);
  const length = mantissa.toString(2).length;
  const fraction = Number(mantissa) / 2 ** length;
  return [value < 0 ? -fraction : fraction, exponent + length];
}

/** Functions of math that are exact whatever the C library. */
export const floatFunctions: Readonly<Record<string, Native>> = {
  floor: rounding('__floor__', Math.floor),
  ceil: rounding('__ceil__', Math.ceil),
  trunc: rounding('__trunc__', Math.trunc),
  fabs: one(Math.abs),
  degrees: one((value) => value * (180 / Math.PI)),
  radians: one((value) => value * (Math.PI / 180)),
  isnan: test(Number.isNaN),
  isfinite: test(Number.isFinite),
  isinf: test((value) => Math.abs(value) === Infinity),
  isclose: closeness,
  copysign(call) {
    const [size, sign] = call.args.map((value) => doubleOf(call, value));
    const negative = (sign ?? 0) < 0 || Object.is(sign, -0);
    return made(call, negative ? -Math.abs(size ?? 0) : Math.abs(size ?? 0));
  },
  fmod(call) {
    const [a = 0, b = 0] = call.args.map((value) => doubleOf(call, value));
    const rest = a % b;
    if (Number.isNaN(rest) && !Number.isNaN(a) && !Number.isNaN(b))
      throw raise(call.machine, 'ValueError', 'math domain error');
    return made(call, rest);
  },
  modf(call) {
    const value = doubleOf(call, call.args[0]);
    const infinite = Math.abs(value) === Infinity;
    const rest = infinite ? (value < 0 ? -0 : 0) : value % 1;
    const whole = infinite ? value : Math.trunc(value);
    return newTuple(call.machine, [made(call, rest), made(call, whole)]);
  },
  frexp(call) {
    const [fraction, power] = split(doubleOf(call, call.args[0]));
    return newTuple(call.machine, [made(call, fraction), call.machine.heap.int(power)]);
  },
  ldexp(call) {
    const [value, power] = call.args;
    const { machine } = call;
    if (!(power instanceof PyInt))
      throw typeError(machine, 'Expected an int as second argument to ldexp.');
    const by = Number(power.value);
    const half = Math.trunc(by / 2);
    const result = doubleOf(call, value) * 2 ** half * 2 ** (by - half);
    if (Number.isFinite(result) && Math.abs(result) > 2.3e-308) return made(call, result);
    throw machine.unsupported('ldexp() at the ends of the range');
  },
};
