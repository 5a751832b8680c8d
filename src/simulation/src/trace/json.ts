import { profileIds } from '../profiles/profile-id.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { checkLog } from './check-log.ts';
import { type Limits, type Outcome, type Trace, traceFormat } from './trace.ts';

/** The trace as text of one JSON object; the log is in Base64. */
export function traceToJson(trace: Trace): string {
  return JSON.stringify({ ...trace, log: toBase64(trace.log) });
}

/**
 * Reads what `traceToJson` wrote. Throws `TypeError`, with what is wrong, where the text is something
 * else, is of another format, or has a log that does not read from end to end.
 */
export function traceFromJson(text: string): Trace {
  const packed = packedTrace(text);
  const log = fromBase64(packed.log);
  if (!log) throw notATrace('the log is not in Base64');
  const trace = { ...packed, log };
  try {
    checkLog(trace);
  } catch (error) {
    throw notATrace(error instanceof Error ? error.message : 'the log cannot be read');
  }
  return trace;
}

type PackedTrace = Omit<Trace, 'log'> & { readonly log: string };

function packedTrace(text: string): PackedTrace {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw notATrace('it is not JSON');
  }
  if (!isRecord(data)) throw notATrace('it is not an object');
  if (data.format !== traceFormat) throw notATrace(`its format is not ${String(traceFormat)}`);
  const wrong = Object.entries(checks).find(([name, check]) => !check(data[name]));
  if (wrong) throw notATrace(`its ${wrong[0]} is not as it should be`);
  return data as unknown as PackedTrace;
}

function notATrace(why: string): TypeError {
  return new TypeError(`this text is not a trace: ${why}`);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isString(data: unknown): data is string {
  return typeof data === 'string';
}

function isCount(data: unknown): boolean {
  return Number.isSafeInteger(data) && Number(data) >= 0;
}

const checks: Readonly<Record<Exclude<keyof Trace, 'format'>, (data: unknown) => boolean>> = {
  profile: (data) => profileIds.some((id) => id === data),
  detail: (data) => data === 'every-effect' || data === 'line-observations',
  source: isString,
  length: isCount,
  log: isString,
  strings: (data) => Array.isArray(data) && data.every(isString),
  stdout: isString,
  outcome: isOutcome,
};

/** What an outcome of each kind has beside its kind. */
const details: Readonly<Record<Outcome['kind'], readonly string[]>> = {
  finished: [],
  raised: ['message', 'line'],
  'syntax-error': ['message', 'line'],
  unsupported: ['feature', 'line'],
  limit: ['limit', 'line'],
};

const limits: readonly (keyof Limits)[] = ['effects', 'objects', 'output'];

function isExit(data: unknown): boolean {
  return isRecord(data) && Number.isSafeInteger(data.status) && isString(data.said);
}

function isOutcome(data: unknown): boolean {
  if (!isRecord(data) || !isString(data.kind) || !Object.hasOwn(details, data.kind)) return false;
  const names = details[data.kind as Outcome['kind']];
  if (!names.every((name) => (name === 'line' ? isCount(data[name]) : isString(data[name])))) {
    return false;
  }
  if (data.kind === 'limit') return limits.some((limit) => limit === data.limit);
  return data.exit === undefined || isExit(data.exit);
}
