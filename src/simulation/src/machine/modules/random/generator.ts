// Where the numbers of a call come from, and how random.seed() starts them: Lib/random.py and
// Modules/_randommodule.c, CPython 3.11 to 3.15.
import { floatHash } from '../../../objects/rare-hashes.ts';
import type { PyObject } from '../../../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyNone, PyStr } from '../../../objects/simple.ts';
import type { Call, Machine } from '../../context.ts';
import { typeError } from '../../raise.ts';
import { sha512 } from './sha512.ts';
import { Twister } from './twister.ts';

/** Twisters by who has one: an object `Random`, or the heap of a run for the module's own. */
const twisters = new WeakMap<object, Twister>();

/** A call of a function of the module or a method of a `Random`, its own arguments apart. */
export interface RandomCall extends Call {
  readonly owner: object;
  /** Arguments by position, the `Random` itself not among them. */
  readonly given: readonly PyObject[];
}

/** The twister of a call; refused where nothing has seeded it, since its numbers are then chance. */
export function twisterOf({ owner, machine }: RandomCall): Twister {
  const twister = twisters.get(owner);
  if (twister) return twister;
  throw machine.unsupported('random numbers without a seed');
}

function unsignedHash(machine: Machine, value: number): bigint {
  const { word } = machine.profile;
  return BigInt.asUintN(word * 8, BigInt(floatHash(value, word)));
}

function textSeed(text: string): bigint {
  const bytes = utf8(text);
  const hex = [...bytes, ...sha512(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
  return BigInt(`0x${hex.join('')}`);
}

/** UTF-8 by hand: the core has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes.push(((0xf00 >> tail) & 0xff) | (point >> (6 * tail)));
    for (let at = tail - 1; at >= 0; at -= 1) bytes.push(0x80 | ((point >> (6 * at)) & 0x3f));
  }
  return new Uint8Array(bytes);
}

/** Seeds a twister anew; with None, or nothing, it is left without one. */
export function seed(machine: Machine, owner: object, value: PyObject | undefined): void {
  if (value === undefined || value instanceof PyNone) {
    twisters.delete(owner);
    return;
  }
  if (value instanceof AddressInt) throw machine.unsupported('a seed that is an id()');
  if (value instanceof PyInt) twisters.set(owner, new Twister(value.value));
  else if (value instanceof PyFloat)
    twisters.set(owner, new Twister(unsignedHash(machine, value.value)));
  else if (value instanceof PyStr) twisters.set(owner, new Twister(textSeed(value.value)));
  else if (['bytes', 'bytearray'].includes(value.type.name))
    throw machine.unsupported('a seed of bytes');
  else {
    const types = 'None, int, float, str, bytes, and bytearray.';
    throw typeError(
      machine,
      `The only supported seed types are:${machine.profile.minor >= 13 ? '\n' : ' '}${machine.profile.minor >= 13 ? types : types.replace('None, int', 'None,\nint')}`,
    );
  }
}
