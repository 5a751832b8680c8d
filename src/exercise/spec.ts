import { z } from 'zod';
import { idPattern } from './id.ts';

const id = z.string().regex(idPattern);

const common = {
  /** Raised whenever an old answer would no longer mean the same. */
  revision: z.int().positive(),
  /** The lesson it belongs to. */
  lesson: id,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Time it takes, for instructors. */
  minutes: z.int().positive(),
};

/** The learner types what a line of `program.py` prints; the right answer is that line's `# expect:`. */
export const predictSchema = z.strictObject({
  ...common,
  kind: z.literal('predict'),
  /** Line of `program.py` whose output is asked for, counted from 1. */
  line: z.int().positive(),
  /** Answers that show a known wrong idea, each with the feedback that answers it. */
  mistakes: z.array(z.strictObject({ answer: z.string().min(1), feedback: id })).min(1),
  /** Feedback for any other wrong answer. */
  otherwise: id,
});

/** The learner picks one option, or several; every option has its reason as feedback. */
export const choiceSchema = z
  .strictObject({
    ...common,
    kind: z.literal('choice'),
    /** True: several may be right, and all must be picked. */
    several: z.boolean(),
    options: z.array(z.strictObject({ id, right: z.boolean(), feedback: id })).min(2),
    /** For `several`: feedback when nothing wrong is picked and something right is missing. */
    incomplete: id.optional(),
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

/** A condition on a run of the learner's program in the simulation, with the feedback when it fails. */
export const conditionSchema = z.discriminatedUnion('kind', [
  /** Standard output is exactly this. */
  z.strictObject({ kind: z.literal('prints'), output: z.string(), feedback: id }),
  /** The source calls or names none of these. */
  z.strictObject({ kind: z.literal('avoids'), words: z.array(z.string()).min(1), feedback: id }),
  /** The source still has these lines, white space at either end aside. */
  z.strictObject({ kind: z.literal('keeps'), lines: z.array(z.string()).min(1), feedback: id }),
  /** Bytes given out by the allocator never exceed this at any moment of the run. */
  z.strictObject({ kind: z.literal('peak-bytes'), most: z.int().positive(), feedback: id }),
  /** When the program ends, no tracked object is unreachable. */
  z.strictObject({ kind: z.literal('leaves-no-garbage'), feedback: id }),
]);

/** The learner edits `starter.py` until every condition holds; `test.py` checks it again on real CPython. */
export const writeCodeSchema = z.strictObject({
  ...common,
  kind: z.literal('write-code'),
  conditions: z.array(conditionSchema).min(1),
});

/** One exercise as its `exercise.yaml` states it. Texts are beside it, in `en.mdx` and `zh-cn.mdx`. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  predictSchema,
  choiceSchema,
  writeCodeSchema,
]);

export type PredictSpec = z.infer<typeof predictSchema>;
export type ChoiceSpec = z.infer<typeof choiceSchema>;
export type WriteCodeSpec = z.infer<typeof writeCodeSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type ExerciseSpec = z.infer<typeof exerciseSchema>;
export type ExerciseKind = ExerciseSpec['kind'];
