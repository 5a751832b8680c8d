// Functions of math on ints: Modules/mathmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { AddressInt, PyFloat, PyNone } from '../../../objects/simple.ts';
import { indexValue } from '../../builtins/arguments.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';

const magnitude = (value: bigint) => (value < 0n ? -value : value);

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? magnitude(a) : greatestDivisor(b, a % b);
}

function whole(call: Call, value: PyObject | undefined): bigint {
  const { machine, frame } = call;
  if (!value) throw machine.unsupported('a function of math with too few arguments');
  if (value instanceof AddressInt) throw machine.unsupported(value.feature);
  return indexValue(machine, frame, value);
}

const many =
  (start: bigint, combine: (a: bigint, b: bigint) => bigint): Native =>
  (call) => {
    const result = call.args.reduce((sum, value) => combine(sum, whole(call, value)), start);
    return call.machine.heap.int(result, 'computed');
  };

/** The integer square root. */
export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

function notNegative(call: Call, name: string, value: bigint): bigint {
  if (value >= 0n) return value;
  throw raise(call.machine, 'ValueError', `${name} must be a non-negative integer`);
}

/** Products and quotients of a falling power: `n * (n - 1) * …`, `k` factors. */
function falling(call: Call, n: bigint, k: bigint): bigint {
  if (k > 20_000n) throw call.machine.unsupported('an int this large');
  let product = 1n;
  for (let at = 0n; at < k; at += 1n) product *= n - at;
  return product;
}

/** Functions of math that answer ints from ints. */
export const integerFunctions: Readonly<Record<string, Native>> = {
  gcd: many(0n, greatestDivisor),
  lcm: many(1n, (a, b) => {
    const divisor = greatestDivisor(a, b);
    return divisor === 0n ? 0n : magnitude(a * b) / divisor;
  }),
  isqrt(call) {
    const value = whole(call, call.args[0]);
    if (value < 0n) throw raise(call.machine, 'ValueError', 'isqrt() argument must be nonnegative');
    return call.machine.heap.int(squareRoot(value), 'computed');
  },
  factorial(call) {
    const { machine } = call;
    const [given] = call.args;
    if (given instanceof PyFloat)
      throw typeError(machine, "'float' object cannot be interpreted as an integer");
    const value = whole(call, given);
    if (value < 0n)
      throw raise(machine, 'ValueError', 'factorial() not defined for negative values');
    return machine.heap.int(falling(call, value, value), 'computed');
  },
  comb(call) {
    const n = notNegative(call, 'n', whole(call, call.args[0]));
    const k = notNegative(call, 'k', whole(call, call.args[1]));
    const least = k * 2n > n ? n - k : k;
    const { heap } = call.machine;
    if (k > n) return heap.int(0);
    return heap.int(falling(call, n, least) / falling(call, least, least), 'computed');
  },
  perm(call) {
    const n = notNegative(call, 'n', whole(call, call.args[0]));
    const given = call.args[1];
    const k = !given || given instanceof PyNone ? n : notNegative(call, 'k', whole(call, given));
    return call.machine.heap.int(k > n ? 0n : falling(call, n, k), 'computed');
  },
};
