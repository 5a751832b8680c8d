import type { CollectorGeneration, CollectorList, MemoryPurpose } from './effect.ts';

/** Byte codes of the packed log, each a constant of its own. */
export * as codes from './byte-codes.ts';

/** Kinds of holder, in two bits. */
export * as tags from './holder-tags.ts';

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
export const generations: readonly CollectorGeneration[] = [0, 1, 2, 'permanent', 'increment'];

/** The collector's lists, by their number in the log: the generations come first. */
export const collectorLists: readonly CollectorList[] = [
  ...generations,
  'unreachable',
  'still-unreachable',
  'callbacks',
];

/** How many objects the log names by one byte: those named last, one for each remainder. */
export const recentObjects = 64;
