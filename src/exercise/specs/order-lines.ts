import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';
import { conditionSchema } from './write-code.ts';

/**
 * The learner puts lines into order, some of which may belong nowhere. Every program made of them
 * that meets the conditions is right, whatever its order.
 */
export const orderLinesSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('order-lines'),
    /** Lines that stand before those of the learner, and after them. */
    opening: z.string().default(''),
    closing: z.string().default(''),
    /** The lines to choose from, as they are offered: with their indentation, none twice. */
    lines: z.array(z.string().regex(/\S/)).min(2),
    conditions: z.array(conditionSchema).min(1),
    /** What a wrong program may show: that it uses lines, or has one before another. */
    mistakes: z
      .array(
        z.union([
          z.strictObject({ uses: z.string(), feedback: idSchema }),
          z.strictObject({ first: z.string(), then: z.string(), feedback: idSchema }),
        ]),
      )
      .default([]),
  })
  .refine(({ lines }) => new Set(lines.map((line) => line.trim())).size === lines.length, {
    error: 'two lines are the same',
  })
  .refine(
    ({ lines, mistakes }) =>
      mistakes
        .flatMap((mistake) => ('uses' in mistake ? [mistake.uses] : [mistake.first, mistake.then]))
        .every((line) => lines.some((offered) => offered.trim() === line.trim())),
    { error: 'a mistake speaks of a line that is not offered' },
  );

export type OrderLinesSpec = z.infer<typeof orderLinesSchema>;
