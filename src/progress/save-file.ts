import * as z from 'zod/mini';
import { eventSchema } from './event-schema.ts';
import type { ProgressEvent } from './event.ts';

/**
 * A learner's progress as a file. Every version that was ever written stays readable: a new one
 * adds its schema here, turns the older ones into itself, and freezes a file of the old one
 * under `saves/`.
 */
export interface SaveFile {
  readonly format: 'heapscope-progress';
  readonly version: 1;
  readonly events: readonly ProgressEvent[];
  /** Entries that could not be read, as they were found. */
  readonly setAside: readonly unknown[];
}

/** Why a file cannot be imported; each has a sentence in `#text/progress.ts`. */
export type SaveProblem = 'not-json' | 'not-a-save' | 'newer-version' | 'too-large';

/** Most bytes of a file that is read at all: far more than years of answers. */
export const largestSave = 50_000_000;

/** What an imported file holds, entries that are no events apart. */
export type ReadSave =
  | {
      readonly kind: 'read';
      readonly events: readonly ProgressEvent[];
      readonly setAside: readonly unknown[];
    }
  | { readonly kind: 'refused'; readonly problem: SaveProblem };

const anyVersion = z.looseObject({
  format: z.literal('heapscope-progress'),
  version: z.int().check(z.positive()),
});
const version1 = z.looseObject({
  version: z.literal(1),
  events: z.array(z.unknown()),
  setAside: z._default(z.array(z.unknown()), []),
});

/** The text of a save file. */
export function writeSave(events: readonly ProgressEvent[], setAside: readonly unknown[]): string {
  const file: SaveFile = { format: 'heapscope-progress', version: 1, events, setAside };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a save file of any version so far. One bad entry does not spoil the rest. */
export function readSave(text: string): ReadSave {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'refused', problem: 'not-json' };
  }
  const file = anyVersion.safeParse(raw);
  if (!file.success) return { kind: 'refused', problem: 'not-a-save' };
  if (file.data.version > 1) return { kind: 'refused', problem: 'newer-version' };
  const save = version1.safeParse(raw);
  if (!save.success) return { kind: 'refused', problem: 'not-a-save' };
  const sorted = sortOut(save.data.events);
  return { kind: 'read', ...sorted, setAside: [...sorted.setAside, ...save.data.setAside] };
}

/** Parts what can be read as events from what cannot. */
export function sortOut(entries: readonly unknown[]): {
  readonly events: ProgressEvent[];
  readonly setAside: unknown[];
} {
  const events: ProgressEvent[] = [];
  const setAside: unknown[] = [];
  for (const entry of entries) {
    const event = eventSchema.safeParse(entry);
    if (event.success) events.push(event.data);
    else setAside.push(entry);
  }
  return { events, setAside };
}
