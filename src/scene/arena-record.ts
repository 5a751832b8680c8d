import type { MemoryPurpose, ProfileId } from '@heapscope/simulation';
import type { ArenaMark } from './memory-map/arena-events.ts';

/** What blocks are asked for, in the order that an {@link ArenaRecord} numbers them. */
export const purposes = [
  'object',
  'items',
  'keys',
  'values',
  'entries',
  'buffer',
] as const satisfies readonly MemoryPurpose[];

/** Kinds of operation in an {@link ArenaRecord}; each is followed by as many numbers as said here. */
export const operation = {
  /** offset from the base, bytes asked for, object, purpose */
  take: 0,
  /** offset */
  give: 1,
  /** object, `sys.getsizeof`, text */
  describe: 2,
  /** object */
  die: 3,
} as const;
/** Numbers of one operation, its kind included. */
export const operationLength = 5;

/**
 * What one run did to its arenas, line by line, small and flat: an island gets it as JSON. Objects
 * and texts are numbers into `types` and `texts`; text -1 is none.
 */
export interface ArenaRecord {
  readonly profile: ProfileId;
  readonly source: readonly string[];
  /** Address of the first arena. Offsets are from here; one below zero is a block of the system's. */
  readonly base: number;
  readonly arenaBytes: number;
  readonly poolBytes: number;
  readonly poolOverhead: number;
  readonly alignment: number;
  /** The line that each step ran; 0 for the step before the program. */
  readonly lines: readonly number[];
  /** Number of operations done after each step. */
  readonly ends: readonly number[];
  /** {@link operationLength} numbers each, filled up with zeros. */
  readonly operations: readonly number[];
  /** When arenas came and went; null where that is not known for sure. */
  readonly arenas: readonly ArenaMark[] | null;
  readonly types: readonly string[];
  /** By object: how many bytes of its block lie before where `id()` points; -1 where that is not known. */
  readonly headers: readonly number[];
  readonly texts: readonly string[];
}
