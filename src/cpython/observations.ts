import type { LineObservation, NameObservation } from './contract.ts';

/** Reads what harness.py's `watched` wrote; null where it is anything else. */
export function readObservations(json: string): LineObservation[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const lines = value.map(lineOf);
  return lines.every((line) => line !== null) ? lines : null;
}

function lineOf(value: unknown): LineObservation | null {
  if (!Array.isArray(value)) return null;
  const [name, call, line, time, seen] = value as unknown[];
  if (typeof name !== 'string' || !Array.isArray(seen)) return null;
  if (!isNumber(call) || !isNumber(line) || !isNumber(time)) return null;
  const names = seen.map(nameOf);
  if (!names.every((each) => each !== null)) return null;
  return { function: name, call, line, time, names };
}

function nameOf(value: unknown): NameObservation | null {
  if (!Array.isArray(value)) return null;
  const [name, type, count, size, tracked] = value as unknown[];
  if (typeof name !== 'string' || typeof type !== 'string' || typeof tracked !== 'boolean') {
    return null;
  }
  if (!isNumberOrNull(count) || !isNumberOrNull(size)) return null;
  return { name, type, count, size, tracked };
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || isNumber(value);
}
