import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

const arrow = z.string().regex(/^\w+>[A-Z]$/);

/**
 * The learner adds and removes references until the collector will free exactly the objects in
 * `frees`: what counting frees before, and what lives on, does not count. An arrow is spelled
 * `A>B`, or `shelf>A` for one from a name.
 */
export const editReferencesSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('edit-references'),
    names: z.array(z.string().regex(/^[a-z]\w*$/)).min(1),
    objects: z
      .array(z.string().regex(/^[A-Z]$/))
      .min(2)
      .max(6),
    /** Those at the start, and which of them cannot be removed. */
    arrows: z.array(arrow).min(1),
    fixed: z.array(arrow).default([]),
    frees: z.array(z.string()).min(1),
    /** Most arrows that may be added and removed, together. */
    most: z.int().positive(),
    /** What arrows that are there, or are not, show where the answer is wrong. */
    mistakes: z
      .array(
        z.union([
          z.strictObject({ has: arrow, feedback: idSchema }),
          z.strictObject({ lacks: arrow, feedback: idSchema }),
        ]),
      )
      .default([]),
    /** Feedback when one of `frees` is freed by counting already, lives on, or another is freed. */
    counted: idSchema,
    alive: idSchema,
    extra: idSchema,
  })
  .refine(
    ({ names, objects, arrows, fixed, mistakes, frees }) => {
      const told = mistakes.map((mistake) => ('has' in mistake ? mistake.has : mistake.lacks));
      const isKnown = (one: string) => {
        const [from = '', to = ''] = one.split('>');
        return [...names, ...objects].includes(from) && objects.includes(to);
      };
      return (
        [...arrows, ...fixed, ...told].every(isKnown) && frees.every((o) => objects.includes(o))
      );
    },
    { error: 'an arrow or `frees` speaks of an object or name that is not there' },
  )
  .refine(({ arrows, fixed }) => fixed.every((one) => arrows.includes(one)), {
    error: 'a fixed arrow is not there at the start',
  });

export type EditReferencesSpec = z.infer<typeof editReferencesSchema>;
