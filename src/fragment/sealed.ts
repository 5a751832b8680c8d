import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** What is sealed: told apart by a small letter, and by a version that is raised when it changes. */
export interface SealedKind {
  readonly letter: string;
  readonly version: number;
  /** Most characters of a fragment. */
  readonly characters: number;
  /** Most bytes of what is compressed in it. */
  readonly bytes: number;
}

/** Why a fragment holds no value. */
export type SealProblem =
  /** There is no fragment. */
  | 'empty'
  /** A fragment that was never of this kind. */
  | 'foreign'
  /** Made by a newer version of this site. */
  | 'too-new'
  /** Cut short or altered on the way. */
  | 'damaged'
  /** Longer than any of this kind. */
  | 'too-large'
  /** Whole, but what is in it is not JSON. */
  | 'invalid';

/** What a fragment holds, or why it holds nothing. */
export type Unsealed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: SealProblem };

/** What mail and chat programs leave at the end of an address. */
const tail = /[\s.,;:!?)\]>'"»”’。，；：！？）】》]{1,16}$/u;

/**
 * Eight characters that differ when the text does. They find accidental damage; anyone can compute
 * them for a text of their own, so they prove nothing about who wrote it.
 */
export function checkValue(text: string): string {
  return base64urlnopad.encode(sha256(utf8ToBytes(text)).subarray(0, 6));
}

/**
 * A JSON value as a fragment, without `#`: `<letter><version>.<check value>.<deflated JSON>`. It
 * needs no escaping in an address.
 */
export function seal(value: unknown, { letter, version }: SealedKind): string {
  const payload = base64urlnopad.encode(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
  return `${letter}${version}.${checkValue(payload)}.${payload}`;
}

/** Reads a fragment, with or without `#`, or a whole address that ends in one. Never throws. */
export function unseal(text: string, kind: SealedKind): Unsealed {
  if (text.length > 3 * kind.characters) return failed('too-large');
  const fragment = unescaped(text.slice(text.indexOf('#') + 1).trim()).replace(tail, '');
  if (fragment === '') return failed('empty');
  if (fragment.length > kind.characters) return failed('too-large');
  const shape = /^([a-z])(\d{1,4})\.(?:([\w-]{8})\.([\w-]+)$)?/;
  const [, letter, version, check, payload] = shape.exec(fragment) ?? [];
  if (letter !== kind.letter) return failed('foreign');
  if (Number(version) > kind.version) return failed('too-new');
  if (Number(version) < 1) return failed('foreign');
  if (payload === undefined || checkValue(payload) !== check) return failed('damaged');
  return read(payload, kind.bytes);
}

function read(payload: string, most: number): Unsealed {
  try {
    // fflate writes into this buffer and never grows it, so a small link cannot fill the memory.
    const room = new Uint8Array(most + 1);
    const bytes = inflateSync(base64urlnopad.decode(payload), { out: room });
    if (bytes.length > most) return failed('too-large');
    return { ok: true, value: JSON.parse(strFromU8(bytes)) as unknown };
  } catch {
    return failed('invalid');
  }
}

/** Some programs escape what needs no escaping. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function failed(problem: SealProblem): Unsealed {
  return { ok: false, problem };
}
