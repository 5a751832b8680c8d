import { z } from 'zod';
import { profileIds } from '@heapscope/simulation/reading';
import { idSchema } from '#exercise/specs/common.ts';
import { figureIds } from '#text/figures.ts';

/** A sentence in both languages. Texts may hold inline code between back-ticks. */
const localised = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });

/** The figure that is shown large while a part is taught. */
const figureToShow = z.strictObject({
  figure: z.enum(figureIds),
  /** A program of the course, by its name. */
  program: z.string().min(1),
  /** The second program of a chart of two. */
  beside: z.string().min(1).optional(),
  /** What the program calls the object whose paths are shown. */
  object: z.string().min(1).optional(),
  /** The CPython that it shows, where that is not the figure's usual one. */
  python: z.enum(profileIds).optional(),
});
/** A figure as the notes name it. */
export type FigureToShow = z.infer<typeof figureToShow>;

/** A part that is taught, or an exercise of the lesson that is done together. */
const part = z.union([
  z.strictObject({
    minutes: z.int().positive(),
    do: localised,
    show: figureToShow.optional(),
  }),
  z.strictObject({ exercise: idSchema }),
]);

/** How a lesson is taught, as `content/teaching/<lesson>.yaml` states it. */
export const teachingNotesSchema = z.strictObject({
  /** In the order of the hour. */
  parts: z.array(part).min(2),
  /** Questions to ask, with the answer to listen for. */
  ask: z
    .array(
      z.strictObject({
        question: localised,
        listen: localised,
        /** The outcome of the lesson that it serves where no exercise does, from 1. */
        outcome: z.int().positive().optional(),
      }),
    )
    .length(3),
  /** Wrong ideas to expect, each with the exercise whose feedback answers it. */
  wrong: z.array(z.strictObject({ exercise: idSchema, idea: localised, answer: localised })).min(2),
  /** Exercises for afterwards. */
  home: z.array(idSchema),
});

export type TeachingNotes = z.infer<typeof teachingNotesSchema>;

/** The exercises that are done together, in their order. */
export function inClass({ parts }: TeachingNotes): string[] {
  return parts.flatMap((each) => ('exercise' in each ? [each.exercise] : []));
}

/** Minutes of the parts that are taught, without the exercises. */
export function taughtMinutes({ parts }: TeachingNotes): number {
  return parts.reduce((sum, each) => sum + ('minutes' in each ? each.minutes : 0), 0);
}
