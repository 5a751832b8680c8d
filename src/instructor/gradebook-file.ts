import * as z from 'zod/mini';
import { type Assignment, assignmentSchema } from './assignment.ts';
import { type Unreadable, unreadable } from './read-submission.ts';

/** What every file of a gradebook says it is. */
const format = 'heapscope-gradebook';

/** Most that a file may hold: characters of it, submissions, and characters of one text or comment. */
export const gradebookLimits = {
  characters: 200_000_000,
  files: 5000,
  text: 2_000_000,
  comment: 2000,
} as const;

const name = z.string().check(z.maxLength(500));

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  /** The assignment of the instructor's own link, if there was one. */
  linked: z.nullable(assignmentSchema),
  /** As they were handed in: they are checked again when they are loaded. */
  files: z
    .array(
      z.union([
        z.strictObject({ name, text: z.string().check(z.maxLength(gradebookLimits.text)) }),
        z.strictObject({ name, problem: z.enum(unreadable) }),
      ]),
    )
    .check(z.maxLength(gradebookLimits.files)),
  /** By learner or, where it cannot be read, by file. */
  comments: z.array(
    z.tuple([
      z.string().check(z.maxLength(500)),
      z.string().check(z.maxLength(gradebookLimits.comment)),
    ]),
  ),
});

/** A gradebook as a file keeps it: what was handed in, never what was found. */
export interface SavedGradebook {
  readonly linked: Assignment | null;
  /** What could not be read is kept by its reason. */
  readonly files: readonly (
    | { readonly name: string; readonly text: string }
    | { readonly name: string; readonly problem: Unreadable }
  )[];
  readonly comments: readonly (readonly [string, string])[];
}

/** The text of a gradebook's file. */
export function writeGradebookFile(saved: SavedGradebook): string {
  return `${JSON.stringify({ format, version: 1, ...saved })}\n`;
}

/** The gradebook that a file keeps; null where it keeps none. Never throws. */
export function readGradebookFile(text: string): SavedGradebook | null {
  if (text.length > gradebookLimits.characters) return null;
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!parsed.success) return null;
    const { linked, files, comments } = parsed.data;
    return { linked, files, comments };
  } catch {
    return null;
  }
}
