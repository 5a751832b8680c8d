import { decodeAssignment } from '#instructor/assignment-link.ts';
import { type Assignment, assignmentSchema } from '#instructor/assignment.ts';

/** The assignment in the text of a file: its link, what stands after `#` in it, or JSON. */
export function readAssignment(text: string): Assignment | 'unreadable' {
  const link = decodeAssignment(text.trim());
  if (link.ok) return link.assignment;
  try {
    const parsed = assignmentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
