// int.to_bytes and int.from_bytes: Objects/longobject.c, CPython 3.11 to 3.15.
import { isBytes } from '../../objects/bytes.ts';
import { intType, PyInt, PyStr } from '../../objects/simple.ts';
import { bytesOf, newBytes } from '../bytes/making.ts';
import type { Call, Native } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { indexNumber } from './arguments.ts';
import { parameters } from './clinic.ts';

/** Whether the byte order that a call asks for is little-endian. */
function isLittle({ machine }: Call, order: unknown): boolean {
  if (order === undefined) return false;
  const text = order instanceof PyStr ? order.value : '';
  if (text === 'little' || text === 'big') return text === 'little';
  throw raise(machine, 'ValueError', "byteorder must be either 'little' or 'big'");
}

const toBytes: Native = (call) => {
  const { machine, frame, args } = call;
  const [self, ...rest] = args;
  if (!(self instanceof PyInt)) throw machine.unsupported('int.to_bytes of no int');
  const names = ['length', 'byteorder', 'signed'];
  const [length, order, signed] = parameters({ ...call, args: rest }, 'to_bytes', names, 0, 1);
  const little = isLittle(call, order);
  const isSigned = signed !== undefined && machine.truth(frame, signed);
  const count = length ? indexNumber(machine, frame, length) : 1;
  if (count < 0) throw raise(machine, 'ValueError', 'length argument must be non-negative');
  const { value } = self;
  if (value < 0n && !isSigned)
    throw raise(machine, 'OverflowError', "can't convert negative int to unsigned");
  const bits = BigInt(count * 8);
  const half = bits === 0n ? 0n : 1n << (bits - 1n);
  const fits = isSigned ? value >= -half && value < (half === 0n ? 1n : half) : value < 1n << bits;
  if (!fits) throw raise(machine, 'OverflowError', 'int too big to convert');
  const hex = BigInt.asUintN(count * 8, value)
    .toString(16)
    .padStart(count * 2, '0');
  const big = Array.from({ length: count }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16));
  return newBytes(machine.heap, String.fromCharCode(...(little ? big.toReversed() : big)));
};

const fromBytes: Native = (call) => {
  const { machine, frame, args } = call;
  const [cls, ...rest] = args;
  const names = ['bytes', 'byteorder', 'signed'];
  const [source, order, signed] = parameters({ ...call, args: rest }, 'from_bytes', names, 1, 1);
  const little = isLittle(call, order);
  if (cls !== intType) throw machine.unsupported('from_bytes of a subclass of int');
  if (!source || source instanceof PyStr || source instanceof PyInt) {
    const kind = source?.type.name ?? '';
    throw typeError(machine, `cannot convert '${kind}' object to bytes`);
  }
  const text = isBytes(source)
    ? source.text
    : bytesOf({ ...call, args: [source], names: [] }, 'bytes');
  const codes = Array.from(text, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  const hex = (little ? codes.toReversed() : codes).join('');
  const value = hex === '' ? 0n : BigInt(`0x${hex}`);
  const isSigned = signed !== undefined && machine.truth(frame, signed);
  return machine.heap.int(isSigned ? BigInt.asIntN(text.length * 8, value) : value, 'computed');
};

/** Methods of ints that have to do with bytes. */
export const intBytesMethods: Readonly<Record<string, Native>> = {
  to_bytes: toBytes,
  from_bytes: fromBytes,
};
