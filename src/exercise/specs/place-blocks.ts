import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

const name = z.string().regex(/^[a-z]+$/);
/** A place is `pool:block`, both from 1 in order of address, or `new`: the first block of a pool cut off anew. */
const place = z.string().regex(/^(\d+:\d+|new)$/);

/** Requests to a fresh allocator, in order; blocks of `times` requests are one group under a name. */
const stepSchema = z.union([
  z.strictObject({
    take: z.int().positive().max(512),
    times: z.int().positive().max(5000).default(1),
    as: name,
  }),
  z.strictObject({ free: name }),
]);

/** The learner says where the next blocks land. */
const nextSchema = z.strictObject({
  asks: z.literal('next'),
  /** Bytes of each request. */
  next: z.array(z.int().positive().max(512)).min(1),
  /** Places that show a known wrong idea; requests are counted from 1. */
  mistakes: z
    .array(z.strictObject({ request: z.int().positive(), place, feedback: idSchema }))
    .default([]),
  otherwise: idSchema,
});

/** The learner frees groups, until so many pools are empty or arenas are given back. */
const giveBackSchema = z.strictObject({
  asks: z.enum(['pools', 'arenas']),
  goal: z.int().positive(),
  /** Most groups that may be freed. */
  most: z.int().positive(),
  /** Groups picked together that show a known wrong idea. */
  mistakes: z
    .array(z.strictObject({ picked: z.array(name).min(1), feedback: idSchema }))
    .default([]),
  otherwise: idSchema,
});

/** The learner foretells the allocator, or uses it: checked by the simulation's own. */
export const placeBlocksSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('place-blocks'),
  steps: z.array(stepSchema).min(1),
  question: z.discriminatedUnion('asks', [nextSchema, giveBackSchema]),
});

export type PlaceBlocksSpec = z.infer<typeof placeBlocksSchema>;
export type BlockStep = z.infer<typeof stepSchema>;
