import type { CollectorGeneration, MemoryPurpose } from './effect.ts';

/** Byte codes of the packed log. A code is followed by its fields as variable-length integers. */
export const codes = {
  line: 0,
  pushFrame: 1,
  popFrame: 2,
  allocate: 3,
  allocateImmortal: 4,
  deallocate: 5,
  change: 6,
  malloc: 7,
  free: 8,
  track: 9,
  untrack: 10,
  weakrefCleared: 11,
  output: 12,
  collectionStart: 13,
  collectionPhase: 14,
  gcRefs: 15,
  tentativelyUnreachable: 16,
  reachable: 17,
  finalize: 18,
  collectionEnd: 19,
  promote: 20,
  promoteObject: 21,
  /** Plus the holder's tag: 32 to 35, and so on. */
  incref: 32,
  decref: 36,
  borrow: 40,
  returnBorrowed: 44,
  /** Plus four times the tag it leaves and the tag it goes to. */
  move: 64,
} as const;

/** Kinds of holder, in two bits. */
export const tags = { name: 0, stack: 1, slot: 2, interpreter: 3 } as const;

/** What raw memory is for, by its number in the log. */
export const purposes: readonly MemoryPurpose[] = [
  'object',
  'items',
  'keys',
  'values',
  'entries',
  'buffer',
];

/** The collector's generations, by their number in the log. */
export const generations: readonly CollectorGeneration[] = [0, 1, 2, 'permanent'];

/** How many objects the log names by one byte: those named last, one for each remainder. */
export const recentObjects = 64;
