import * as z from 'zod/mini';
import { type Assignment, assignmentSchema } from './assignment.ts';

/** What every file of an assignment says it is. */
const format = 'heapscope-assignment';
/** Most characters of such a file. */
const most = 200_000;

const fileSchema = z.strictObject({ format: z.literal(format), assignment: assignmentSchema });

/** The text of a file that keeps an assignment. Throws when the assignment is not valid. */
export function writeAssignmentFile(assignment: Assignment): string {
  return `${JSON.stringify(fileSchema.parse({ format, assignment }), null, 2)}\n`;
}

/** The assignment that a file keeps; null when it keeps none. Never throws. */
export function readAssignmentFile(text: string): Assignment | null {
  if (text.length > most) return null;
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data.assignment : null;
  } catch {
    return null;
  }
}
