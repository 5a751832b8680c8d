import * as z from 'zod/mini';
import { answerSchema } from '#exercise/answer-schema.ts';
import type { Obstacle, Verdict } from '#exercise/verdict.ts';
import type { ProgressEvent } from './event.ts';

// zod probes for `new Function` otherwise, which the content security policy reports.
z.config({ jitless: true });

const line = z.int().check(z.nonnegative());

const obstacle: z.ZodMiniType<Obstacle> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('syntax-error'), message: z.string(), line }),
  z.strictObject({ kind: z.literal('not-modelled'), feature: z.string(), line }),
  z.strictObject({ kind: z.literal('raised'), message: z.string(), line }),
  z.strictObject({
    kind: z.literal('limit'),
    limit: z.enum(['effects', 'objects', 'output']),
    line,
  }),
]);

const anyLength = Number.MAX_SAFE_INTEGER;
const answer = answerSchema({ text: anyLength, source: anyLength, entries: anyLength });

/** Reads a {@link Verdict} from outside. */
export const verdictSchema: z.ZodMiniType<Verdict> = z.strictObject({
  score: z.number().check(z.gte(0), z.lte(1)),
  right: z.boolean(),
  feedback: z.array(z.string()),
  obstacle: z.exactOptional(obstacle),
  wrong: z.exactOptional(z.array(z.int().check(z.nonnegative()))),
});

const common = { id: z.string().check(z.minLength(1)), at: z.iso.datetime() };
const exercise = { exercise: z.string(), revision: z.int().check(z.positive()) };

/** Reads a {@link ProgressEvent} from outside. What it does not know is refused, never dropped. */
export const eventSchema: z.ZodMiniType<ProgressEvent> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    ...common,
    ...exercise,
    answer,
    verdict: verdictSchema,
    assignment: z.nullable(z.string()),
  }),
  z.strictObject({
    kind: z.literal('helped'),
    ...common,
    ...exercise,
    help: z.enum(['hint', 'solution']),
  }),
]);
