import { z } from 'zod';
import { commonFields, idSchema } from './common.ts';

/** The learner picks one option, or several; every option has its reason as feedback. */
export const choiceSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('choice'),
    /** True: several may be right, and all must be picked. */
    several: z.boolean(),
    options: z
      .array(z.strictObject({ id: idSchema, right: z.boolean(), feedback: idSchema }))
      .min(2),
    /** For `several`: feedback when nothing wrong is picked and something right is missing. */
    incomplete: idSchema.optional(),
  })
  .refine(({ options }) => new Set(options.map((option) => option.id)).size === options.length, {
    error: 'two options have the same id',
  })
  .refine(
    ({ several, options }) => {
      const right = options.filter((option) => option.right).length;
      return several ? right > 0 : right === 1;
    },
    { error: 'one option must be right; with `several: true`, at least one' },
  )
  .refine(({ several, incomplete }) => several === (incomplete !== undefined), {
    error: '`incomplete` is needed with `several: true`, and only there',
  });

export type ChoiceSpec = z.infer<typeof choiceSchema>;
