import { z } from 'zod';
import { idPattern } from '#exercise/spec.ts';

/** The newest version of assignment that this site reads and writes. */
export const assignmentVersion = 1;

/** Most that a field of an assignment may hold: characters, or exercises. */
export const assignmentLimits = { title: 120, note: 2000, exercises: 100 } as const;

const exerciseId = z.string().max(80).regex(idPattern);

/** One exercise of an assignment, as it was when the assignment was made. */
export const assignedExerciseSchema = z.strictObject({
  id: exerciseId,
  revision: z.int().positive(),
});

/** A set of exercises that an instructor asks learners to do. */
export const assignmentSchema = z.strictObject({
  version: z.literal(assignmentVersion),
  /** Random and permanent: answers and submissions refer to it. */
  id: z.string().regex(/^[a-z0-9]{6,32}$/),
  title: z.string().trim().min(1).max(assignmentLimits.title),
  exercises: z
    .array(assignedExerciseSchema)
    .min(1)
    .max(assignmentLimits.exercises)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  /** The moment it is due in UTC, and the IANA time zone in which the instructor chose it. */
  due: z.strictObject({ at: z.iso.datetime(), zone: z.string().min(1).max(64) }).optional(),
  /** Plain text for learners. */
  note: z.string().min(1).max(assignmentLimits.note).optional(),
});

export type AssignedExercise = z.infer<typeof assignedExerciseSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
