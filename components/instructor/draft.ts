import * as z from 'zod/mini';
import { practiceLevels, practiceTopics } from '#exercise/practice/setting.ts';
import {
  type AssignedExercise,
  type Assignment,
  closables,
  neededVersion,
} from '#instructor/assignment.ts';
import { dueFromLocal, localFromDue } from '#instructor/due.ts';

const draftSchema = z.object({
  id: z.string(),
  title: z.string(),
  exercises: z.array(
    z.object({
      id: z.string(),
      revision: z.number(),
      points: z._default(z.number(), 1),
      practice: z.exactOptional(
        z.object({ topic: z.enum(practiceTopics), level: z.literal([...practiceLevels]) }),
      ),
    }),
  ),
  /** As `<input type="datetime-local">` holds it, or empty. */
  due: z.string(),
  zone: z.string(),
  note: z.string(),
  /** What drafts kept by earlier versions of the site lack. */
  language: z._default(z.string(), ''),
  /** Any number where it is empty. */
  attempts: z._default(z.nullable(z.number()), null),
  closed: z._default(z.array(z.enum(closables)), []),
  seeds: z._default(z.enum(['same', 'each']), 'each'),
});

/** An assignment while it is being made: fields as typed, possibly empty. */
export type Draft = z.infer<typeof draftSchema>;
/** An exercise of a draft. */
export type DraftItem = Draft['exercises'][number];

/** A draft with nothing in it and an id of its own. */
export function emptyDraft(): Draft {
  return {
    ...{ id: randomId(), title: '', exercises: [], due: '', zone: localZone(), note: '' },
    ...{ language: '', attempts: null, closed: [], seeds: 'each' },
  };
}

/** The same assignment again, to be changed into another: answers to the one are not for the other. */
export function copyOf(draft: Draft): Draft {
  return { ...draft, id: randomId() };
}

/** The draft that would make this assignment, with exercises at the revisions they have now. */
export function draftOf(
  assignment: Assignment,
  revisionOf: (id: string) => number | undefined,
): Draft {
  const { id, title, due, note, language, attempts, closed, seeds } = assignment;
  return {
    id,
    title,
    exercises: assignment.exercises.map((one) => ({
      id: one.id,
      revision: revisionOf(one.id) ?? one.revision,
      points: one.points ?? 1,
      ...(one.practice && { practice: one.practice }),
    })),
    due: due ? localFromDue(due) : '',
    zone: due?.zone ?? localZone(),
    note: note ?? '',
    language: language ?? '',
    attempts: attempts ?? null,
    closed: [...(closed ?? [])],
    seeds: seeds ?? 'same',
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
  const drawn = draft.exercises.some(({ practice }) => practice !== undefined);
  const made = {
    id: draft.id,
    title: draft.title.trim(),
    exercises: draft.exercises.map(assigned),
    ...(due ? { due } : {}),
    ...(note === '' ? {} : { note }),
    ...(draft.language === '' ? {} : { language: draft.language }),
    ...(draft.attempts === null ? {} : { attempts: draft.attempts }),
    ...(draft.closed.length === 0 ? {} : { closed: draft.closed.toSorted() }),
    ...(drawn ? { seeds: draft.seeds } : {}),
  };
  return { version: neededVersion(made), ...made };
}

/** What is not said is the usual: it keeps the link short, and older sites can read it. */
function assigned({ id, revision, points, practice }: DraftItem): AssignedExercise {
  return { id, revision, ...(points === 1 ? {} : { points }), ...(practice && { practice }) };
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
