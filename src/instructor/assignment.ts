import * as z from 'zod/mini';
import { idPattern } from '#exercise/id.ts';
import { practiceLevels, practiceTopics } from '#exercise/practice/setting.ts';

// zod probes for `new Function` otherwise, which the content security policy reports.
z.config({ jitless: true });

/** The newest version of assignment that this site reads and writes. */
export const assignmentVersion = 2;

/** Most that a field of an assignment may hold: characters, exercises, points, attempts. */
export const assignmentLimits = {
  title: 120,
  note: 2000,
  exercises: 100,
  points: 1000,
  attempts: 20,
} as const;

/** What an assignment may close to learners while they work on it. */
export const closables = ['hints', 'solutions', 'playground'] as const;
/** One of the things that an assignment may close. */
export type Closable = (typeof closables)[number];

/** The id of an exercise, from outside. */
export const exerciseIdSchema = z.string().check(z.maxLength(80), z.regex(idPattern));
const positive = z.int().check(z.positive());
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** Text from outside, without white space at its ends. */
export const shortText = (most: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** One exercise of an assignment, as it was when the assignment was made. */
export const assignedExerciseSchema = z.strictObject({
  id: exerciseIdSchema,
  revision: positive,
  /** What a whole answer is worth; one where it is missing. Since version 2. */
  points: z.exactOptional(whole(0, assignmentLimits.points)),
  /** A program of practice, drawn for the learner: `id` is then its name here. Since version 2. */
  practice: z.exactOptional(
    z.strictObject({ topic: z.enum(practiceTopics), level: z.literal([...practiceLevels]) }),
  ),
});

/** A set of exercises that an instructor asks learners to do. */
export const assignmentSchema = z
  .strictObject({
    /** The least that can read it: what needs nothing new says 1, so that older sites open it too. */
    version: z.literal([1, assignmentVersion]),
    /** Random and permanent: answers and submissions refer to it. */
    id: z.string().check(z.regex(/^[a-z0-9]{6,32}$/)),
    title: shortText(assignmentLimits.title),
    exercises: z.array(assignedExerciseSchema).check(
      z.minLength(1),
      z.maxLength(assignmentLimits.exercises),
      z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
    ),
    /** The moment it is due in UTC, and the IANA time zone in which the instructor chose it. */
    due: z.optional(z.strictObject({ at: z.iso.datetime(), zone: shortText(64) })),
    /** Markdown for learners. */
    note: z.optional(shortText(assignmentLimits.note)),
    /** The language it is written in, as addresses name it. Since version 2. */
    language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2}(-[a-z]{2,4})?$/))),
    /** Answers that each exercise takes; any number where it is missing. Since version 2. */
    attempts: z.exactOptional(whole(1, assignmentLimits.attempts)),
    /** What is closed while learners work on it. Since version 2. */
    closed: z.exactOptional(
      z.array(z.enum(closables)).check(
        z.minLength(1),
        z.refine((all) => new Set(all).size === all.length),
      ),
    ),
    /** Whether each learner gets programs of practice of their own. Since version 2. */
    seeds: z.exactOptional(z.enum(['same', 'each'])),
  })
  .check(z.refine((made) => made.version === 2 || neededVersion(made) === 1));

/** An exercise by its id, with the revision it had when it was assigned. */
export type AssignedExercise = z.infer<typeof assignedExerciseSchema>;
/** A set of exercises that an instructor asks learners to do. */
export type Assignment = z.infer<typeof assignmentSchema>;

/** The oldest version that has everything that an assignment uses. */
export function neededVersion(made: Omit<Assignment, 'version'>): 1 | 2 {
  const { language, attempts, closed, seeds, exercises } = made;
  const news = [language, attempts, closed, seeds].some((part) => part !== undefined);
  const newItems = exercises.some(
    ({ points, practice }) => points !== undefined || practice !== undefined,
  );
  return news || newItems ? 2 : 1;
}

/** What a whole answer to an exercise is worth. */
export function pointsOf({ points }: AssignedExercise): number {
  return points ?? 1;
}

/** What whole answers to all exercises are worth. */
export function allPoints({ exercises }: Pick<Assignment, 'exercises'>): number {
  return exercises.reduce((sum, exercise) => sum + pointsOf(exercise), 0);
}
