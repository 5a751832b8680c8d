import * as z from 'zod/mini';
import { type Assignment, assignmentVersion } from '#instructor/assignment.ts';
import { dueFromLocal, localFromDue } from '#instructor/due.ts';

const draftSchema = z.object({
  id: z.string(),
  title: z.string(),
  exercises: z.array(z.object({ id: z.string(), revision: z.number() })),
  /** As `<input type="datetime-local">` holds it, or empty. */
  due: z.string(),
  zone: z.string(),
  note: z.string(),
});

/** An assignment while it is being made: fields as typed, possibly empty. */
export type Draft = z.infer<typeof draftSchema>;

/** A draft with nothing in it and an id of its own. */
export function emptyDraft(): Draft {
  return { id: randomId(), title: '', exercises: [], due: '', zone: localZone(), note: '' };
}

/** The draft that would make this assignment, with exercises at the revisions they have now. */
export function draftOf(
  assignment: Assignment,
  revisionOf: (id: string) => number | undefined,
): Draft {
  const { id, title, due, note } = assignment;
  return {
    id,
    title,
    exercises: assignment.exercises.map((one) => ({
      id: one.id,
      revision: revisionOf(one.id) ?? one.revision,
    })),
    due: due ? localFromDue(due) : '',
    zone: due?.zone ?? localZone(),
    note: note ?? '',
  };
}

/** What the draft still lacks. */
export function missing(draft: Draft): ('exercises' | 'title')[] {
  return [
    ...(draft.exercises.length === 0 ? ['exercises' as const] : []),
    ...(draft.title.trim() === '' ? ['title' as const] : []),
  ];
}

/** The assignment of a draft that lacks nothing. */
export function assignmentOf(draft: Draft): Assignment {
  const due = dueFromLocal(draft.due, draft.zone);
  const note = draft.note.trim();
  return {
    version: assignmentVersion,
    id: draft.id,
    title: draft.title.trim(),
    exercises: draft.exercises.map(({ id, revision }) => ({ id, revision })),
    ...(due ? { due } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** Reads a stored draft; null when there is none that can be read. */
export function parseDraft(text: string | null): Draft | null {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The IANA time zone of this machine. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
