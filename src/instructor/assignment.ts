import * as z from 'zod/mini';
import { idPattern } from '#exercise/id.ts';

// zod probes for `new Function` otherwise, which the content security policy reports.
z.config({ jitless: true });

/** The newest version of assignment that this site reads and writes. */
export const assignmentVersion = 1;

/** Most that a field of an assignment may hold: characters, or exercises. */
export const assignmentLimits = { title: 120, note: 2000, exercises: 100 } as const;

/** The id of an exercise, from outside. */
export const exerciseIdSchema = z.string().check(z.maxLength(80), z.regex(idPattern));
const positive = z.int().check(z.positive());

/** Text from outside, without white space at its ends. */
export const shortText = (most: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** One exercise of an assignment, as it was when the assignment was made. */
export const assignedExerciseSchema = z.strictObject({
  id: exerciseIdSchema,
  revision: positive,
});

/** A set of exercises that an instructor asks learners to do. */
export const assignmentSchema = z.strictObject({
  version: z.literal(assignmentVersion),
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
  /** Plain text for learners. */
  note: z.optional(shortText(assignmentLimits.note)),
});

/** An exercise by its id, with the revision it had when it was assigned. */
export type AssignedExercise = z.infer<typeof assignedExerciseSchema>;
/** A set of exercises that an instructor asks learners to do. */
export type Assignment = z.infer<typeof assignmentSchema>;
