import { profileIds } from '../profiles/profile-id.ts';
import type { Outcome, Trace } from './trace.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The trace as text of one JSON object; the log is in Base64. */
export function traceToJson(trace: Trace): string {
  return JSON.stringify({ ...trace, log: encode(trace.log) });
}

/** Reads what `traceToJson` wrote. Throws `TypeError` when the text is something else. */
export function traceFromJson(text: string): Trace {
  const data: unknown = JSON.parse(text);
  if (!isPacked(data)) throw new TypeError('this text is not a trace');
  return { ...data, log: decode(data.log) };
}

type PackedTrace = Omit<Trace, 'log'> & { readonly log: string };

function isPacked(data: unknown): data is PackedTrace {
  if (typeof data !== 'object' || data === null) return false;
  const trace = data as Partial<Record<keyof Trace, unknown>>;
  return (
    trace.format === 2 &&
    profileIds.some((id) => id === trace.profile) &&
    (trace.detail === 'every-effect' || trace.detail === 'line-observations') &&
    typeof trace.source === 'string' &&
    typeof trace.length === 'number' &&
    typeof trace.log === 'string' &&
    Array.isArray(trace.strings) &&
    trace.strings.every((entry) => typeof entry === 'string') &&
    typeof trace.stdout === 'string' &&
    isOutcome(trace.outcome)
  );
}

function isOutcome(outcome: unknown): outcome is Outcome {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome;
}

function encode(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const packed = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const letter = (shift: number) => alphabet[(packed >> shift) & 63] ?? '';
    parts.push(letter(18), letter(12));
    parts.push(second === undefined ? '=' : letter(6), third === undefined ? '=' : letter(0));
  }
  return parts.join('');
}

function decode(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let packed = 0;
  let bits = 0;
  let at = 0;
  for (const letter of digits) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new TypeError('this text is not a trace');
    packed = ((packed << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (packed >> bits) & 0xff;
  }
  return bytes;
}
