// Numbers as the machine has them in bytes: array_array_frombytes in Modules/arraymodule.c, CPython 3.11
// to 3.15. All modelled machines are little-endian.
import type { Machine } from '../../context.ts';
import { raise } from '../../raise.ts';
import { itemSize, type Stored, type TypeCode } from './type-codes.ts';

/** The numbers that stand in some bytes; raises `ValueError` where the last one is cut off. */
export function numbersOf(machine: Machine, type: TypeCode, text: string): Stored[] {
  const bytes = itemSize(type, machine.profile.word);
  if (text.length % bytes !== 0) {
    throw raise(machine, 'ValueError', 'bytes length not a multiple of item size');
  }
  const view = new DataView(Uint8Array.from(text, (byte) => byte.charCodeAt(0)).buffer);
  return Array.from({ length: text.length / bytes }, (_, index) =>
    numberAt(view, index * bytes, type, bytes),
  );
}

function numberAt(view: DataView, at: number, { name, signed }: TypeCode, bytes: number): Stored {
  if (name === 'float') return bytes === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
  const places = Array.from({ length: bytes }, (_, place) => BigInt(view.getUint8(at + place)));
  const value = places.reduceRight((high, low) => (high << 8n) | low, 0n);
  return signed ? BigInt.asIntN(8 * bytes, value) : value;
}
