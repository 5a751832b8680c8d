import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Assignment, assignmentSchema, assignmentVersion } from './assignment.ts';
import { checkValue } from './check-value.ts';

/** Why a link's fragment holds no assignment that can be shown. */
export type LinkProblem =
  /** There is no fragment. */
  | 'empty'
  /** A fragment that was never an assignment. */
  | 'foreign'
  /** Made by a newer version of this site. */
  | 'too-new'
  /** Cut short or altered on the way. */
  | 'damaged'
  /** Longer than any assignment. */
  | 'too-large'
  /** Whole, but what is in it is not an assignment. */
  | 'invalid';

/** What a link's fragment holds, or why it holds nothing that can be shown. */
export type LinkResult =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Most characters of a fragment, and most bytes of what is compressed in it. */
export const linkLimits = { characters: 16_384, bytes: 65_536 } as const;

const shape = /^a(\d{1,4})\.(?:([\w-]{8})\.([\w-]+)$)?/;
/** What mail and chat programs leave at the end of an address. */
const tail = /[\s.,;:!?)\]>'"»”’。，；：！？）】》]{1,16}$/u;

/**
 * The assignment as a fragment, without `#`: `a<version>.<check value>.<deflated JSON>`. It needs no
 * escaping in an address. Throws when the assignment is not valid.
 */
export function encodeAssignment(assignment: Assignment): string {
  const json = JSON.stringify(assignmentSchema.parse(assignment));
  const payload = base64urlnopad.encode(deflateSync(strToU8(json), { level: 9 }));
  return `a${assignmentVersion}.${checkValue(payload)}.${payload}`;
}

/** Reads a fragment, with or without `#`, or a whole address that ends in one. Never throws. */
export function decodeAssignment(text: string): LinkResult {
  if (text.length > 3 * linkLimits.characters) return failed('too-large');
  const fragment = unescaped(text.slice(text.indexOf('#') + 1).trim()).replace(tail, '');
  if (fragment === '') return failed('empty');
  if (fragment.length > linkLimits.characters) return failed('too-large');
  const [found, version, check, payload] = shape.exec(fragment) ?? [];
  if (found === undefined) return failed('foreign');
  if (Number(version) > assignmentVersion) return failed('too-new');
  if (Number(version) < 1) return failed('foreign');
  if (payload === undefined || checkValue(payload) !== check) return failed('damaged');
  return read(payload);
}

function read(payload: string): LinkResult {
  try {
    // fflate writes into this buffer and never grows it, so a small link cannot fill the memory.
    const room = new Uint8Array(linkLimits.bytes + 1);
    const bytes = inflateSync(base64urlnopad.decode(payload), { out: room });
    if (bytes.length > linkLimits.bytes) return failed('too-large');
    const parsed = assignmentSchema.safeParse(JSON.parse(strFromU8(bytes)));
    return parsed.success ? { ok: true, assignment: parsed.data } : failed('invalid');
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

function failed(problem: LinkProblem): LinkResult {
  return { ok: false, problem };
}
