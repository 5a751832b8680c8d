// Methods of int and float: Objects/longobject.c and floatobject.c.
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import type { Call, Machine, Native } from '../context.ts';
import { binaryParts } from '../../numbers/decimal.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';

function noArguments(call: Call, name: string): void {
  const count = call.args.length - 1;
  if (count === 0) return;
  throw typeError(call.machine, `${name}() takes no arguments (${String(count)} given)`);
}

function ownInt({ machine, args: [value] }: Call): PyInt {
  if (value instanceof AddressInt) throw machine.unsupported(value.feature);
  if (value instanceof PyInt) return value;
  throw new Error('not an int');
}

function ownFloat({ args: [value] }: Call): number {
  if (value instanceof PyFloat) return value.value;
  throw new Error('not a float');
}

const magnitude = (value: bigint) => (value < 0n ? -value : value);

const ofInt =
  (name: string, answer: (machine: Machine, value: PyInt) => PyObject): Native =>
  (call) => {
    noArguments(call, `int.${name}`);
    return answer(call.machine, ownInt(call));
  };

const itself = (machine: Machine, value: PyInt) =>
  (value.cls ?? value.isBool) ? machine.heap.int(value.value) : value;

const plainFloat = ({ heap }: Machine, value: PyFloat) =>
  value.cls ? heap.allocate(new PyFloat(value.value)) : value;

/** The methods of `int`. */
export const intMethods: Readonly<Record<string, Native>> = {
  bit_length: ofInt('bit_length', ({ heap }, { value }) =>
    heap.int(value === 0n ? 0 : magnitude(value).toString(2).length),
  ),
  bit_count: ofInt('bit_count', ({ heap }, { value }) =>
    heap.int(magnitude(value).toString(2).replaceAll('0', '').length),
  ),
  conjugate: ofInt('conjugate', itself),
  is_integer: ofInt('is_integer', (machine) => {
    if (machine.profile.minor >= 12) return machine.heap.true;
    throw raise(machine, 'AttributeError', "'int' object has no attribute 'is_integer'");
  }),
  as_integer_ratio: ofInt('as_integer_ratio', (machine, value) =>
    newTuple(machine, [itself(machine, value), machine.heap.int(1)], true),
  ),
};

/** A finite float as a fraction in lowest terms. */
function ratio(value: number): readonly [bigint, bigint] {
  let { mantissa, exponent } = binaryParts(value);
  if (mantissa === 0n) return [0n, 1n];
  while (exponent < 0 && mantissa % 2n === 0n) {
    mantissa /= 2n;
    exponent += 1;
  }
  const signed = value < 0 ? -mantissa : mantissa;
  return exponent < 0 ? [signed, 1n << BigInt(-exponent)] : [signed << BigInt(exponent), 1n];
}

function hexText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const { mantissa, exponent } = binaryParts(value);
  if (mantissa === 0n) return `${sign}0x0.0p+0`;
  const digits = mantissa.toString(16).padStart(14, '0');
  const power = exponent + 52;
  return `${sign}0x${digits.charAt(0)}.${digits.slice(1)}p${power < 0 ? '-' : '+'}${String(Math.abs(power))}`;
}

const ofFloat =
  (name: string, answer: (machine: Machine, value: number) => PyObject): Native =>
  (call) => {
    noArguments(call, `float.${name}`);
    return answer(call.machine, ownFloat(call));
  };

/** The methods of `float`. */
export const floatMethods: Readonly<Record<string, Native>> = {
  is_integer: ofFloat('is_integer', ({ heap }, value) => heap.bool(Number.isInteger(value))),
  hex: ofFloat('hex', ({ heap }, value) => heap.str(hexText(value))),
  conjugate(call) {
    noArguments(call, 'float.conjugate');
    const [value] = call.args;
    return value instanceof PyFloat ? plainFloat(call.machine, value) : value;
  },
  as_integer_ratio: ofFloat('as_integer_ratio', (machine, value) => {
    const { heap } = machine;
    if (Number.isNaN(value))
      throw raise(machine, 'ValueError', 'cannot convert NaN to integer ratio');
    if (!Number.isFinite(value))
      throw raise(machine, 'OverflowError', 'cannot convert Infinity to integer ratio');
    return newTuple(
      machine,
      ratio(value).map((part) => heap.int(part, 'computed')),
      true,
    );
  }),
  fromhex({ machine, args }) {
    const text = args.at(-1);
    if (!(text instanceof PyStr)) throw machine.unsupported('float.fromhex of no str');
    const match = /^\s*([-+]?)0x([\da-f]+)(?:\.([\da-f]*))?(?:p([-+]?\d+))?\s*$/i.exec(text.value);
    if (!match) throw machine.unsupported('this hexadecimal float');
    const [, sign, whole = '', fraction = '', power = '0'] = match;
    const digits = BigInt(`0x${whole}${fraction}`);
    if (digits >= 1n << 53n) throw machine.unsupported('a hexadecimal float this exact');
    const value = Number(digits) * 2 ** (Number(power) - 4 * fraction.length);
    return machine.heap.allocate(new PyFloat(sign === '-' ? -value : value));
  },
};
