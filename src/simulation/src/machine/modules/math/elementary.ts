// Elementary functions of math: Modules/mathmodule.c over the C library, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyInt } from '../../../objects/simple.ts';
import { collectItems, named } from '../../builtins/arguments.ts';
import { binary } from '../../arithmetic.ts';
import type { Call, Native } from '../../context.ts';
import { binaryParts, scaledDouble } from '../../../numbers/decimal.ts';
import {
  floatPower,
  preciseCosine,
  preciseExp,
  preciseLog,
  preciseLogTo,
  preciseSine,
} from '../../../numbers/precise.ts';
import { raise, typeError } from '../../raise.ts';
import { domainError, doubleOf, made } from './floats.ts';
import { squareRoot } from './integers.ts';

function overflow(call: Call): Error {
  return raise(call.machine, 'OverflowError', 'math range error');
}

const logarithm =
  (compute: (value: number) => number): Native =>
  (call) => {
    const [given] = call.args;
    if (given instanceof PyInt && given.value > 1n << 1000n)
      throw call.machine.unsupported('the logarithm of an int this large');
    const value = doubleOf(call, given);
    if (value > 0) return made(call, value === Infinity ? value : compute(value));
    if (Number.isNaN(value)) return made(call, value);
    throw domainError(call, logMessage(given), value);
  };

function logMessage(given: PyObject | undefined) {
  return (text: string) =>
    given instanceof PyInt ? 'expected a positive input' : `expected a positive input, got ${text}`;
}

/** The sine and the like: what the C library of each build computes. */
const circular =
  (exact: (value: number) => number, plain: (value: number) => number): Native =>
  (call) => {
    const value = doubleOf(call, call.args[0]);
    if (Math.abs(value) === Infinity)
      throw domainError(call, (text) => `expected a finite input, got ${text}`, value);
    if (call.machine.profile.word === 4 || !Number.isFinite(value)) return made(call, plain(value));
    if (Math.abs(value) > 1e6) throw call.machine.unsupported('the sine of a number this large');
    return made(call, exact(value));
  };

/** The exact sum of finite doubles as a mantissa over `2 ** 1074`. */
function exactSum(values: readonly number[], power: (value: number) => bigint): bigint {
  return values.reduce((sum, value) => sum + power(value), 0n);
}

function scaled(value: number): bigint {
  const { mantissa, exponent } = binaryParts(value);
  const size = mantissa << BigInt(exponent + 1074);
  return value < 0 ? -size : size;
}

/** The length of a vector, correctly rounded. */
function norm(values: readonly number[]): number {
  if (values.some((value) => Math.abs(value) === Infinity)) return Infinity;
  if (values.some(Number.isNaN)) return NaN;
  const square = exactSum(values, (value) => scaled(value) ** 2n);
  const root = squareRoot(square << 128n);
  const sticky = root * root === square << 128n ? 0n : 1n;
  return scaledDouble((root << 1n) | sticky, -1074 - 64 - 1);
}

function product(call: Call): undefined {
  const { machine, frame } = call;
  const [iterable] = call.args;
  if (!iterable) throw machine.unsupported('prod() of nothing');
  const base = frame.depth;
  const items = collectItems(call, iterable);
  frame.push(named(call, 'start') ?? machine.heap.int(1));
  for (const item of items) {
    binary(machine, frame, '*', frame.peek(0), item, false);
    frame.removeAt(frame.depth - 2);
  }
  frame.collapse(base);
}

/** Functions of math over the C library's own. */
export const elementaryFunctions: Readonly<Record<string, Native>> = {
  sqrt(call) {
    const value = doubleOf(call, call.args[0]);
    if (value < 0)
      throw domainError(call, (text) => `expected a nonnegative input, got ${text}`, value);
    return made(call, Math.sqrt(value));
  },
  exp(call) {
    const value = doubleOf(call, call.args[0]);
    const result = Number.isFinite(value) ? preciseExp(value) : Math.exp(value);
    if (result === Infinity && value !== Infinity) throw overflow(call);
    return made(call, result);
  },
  log(call) {
    const [value, base] = call.args;
    if (base === undefined) return logarithm(preciseLog)(call);
    const parts = [value, base].map((part) => {
      const number = doubleOf(call, part);
      if (!(number > 0)) throw domainError(call, logMessage(part), number);
      return preciseLog(number);
    });
    const [top = 0, bottom = 1] = parts;
    if (bottom === 0) {
      const text = call.machine.profile.minor >= 14 ? 'division by zero' : 'float division by zero';
      throw raise(call.machine, 'ZeroDivisionError', text);
    }
    return made(call, top / bottom);
  },
  log2: logarithm((value) => preciseLogTo(2, value)),
  log10: logarithm((value) => preciseLogTo(10, value)),
  sin: circular(preciseSine, Math.sin),
  cos: circular(preciseCosine, Math.cos),
  pow(call) {
    const [base = 0, exponent = 0] = call.args.map((value) => doubleOf(call, value));
    if (
      (base < 0 && Number.isFinite(exponent) && !Number.isInteger(exponent)) ||
      (base === 0 && exponent < 0)
    )
      throw raise(call.machine, 'ValueError', 'math domain error');
    const result = floatPower(base, exponent);
    if (Math.abs(result) === Infinity && Number.isFinite(base) && Number.isFinite(exponent))
      throw overflow(call);
    return made(call, result);
  },
  hypot: (call) => made(call, norm(call.args.map((value) => doubleOf(call, value)))),
  dist(call) {
    const [from, to] = call.args.map((points) => collectItems(call, points));
    if (from?.length !== to?.length) {
      const text = 'both points must have the same number of dimensions';
      throw raise(call.machine, 'ValueError', text);
    }
    const apart = (from ?? []).map((value, at) => doubleOf(call, value) - doubleOf(call, to?.[at]));
    return made(call, norm(apart));
  },
  fsum(call) {
    const [iterable] = call.args;
    if (!iterable) throw typeError(call.machine, 'fsum() takes exactly one argument (0 given)');
    const values = collectItems(call, iterable).map((value) => doubleOf(call, value));
    if (!values.every(Number.isFinite))
      throw call.machine.unsupported('fsum() of no finite number');
    const sum = exactSum(values, scaled);
    const size = scaledDouble(sum < 0n ? -sum : sum, -1074);
    return made(call, sum < 0n ? -size : size);
  },
  prod: product,
};
