import { z } from 'zod';
import { remember, remembered } from '#components/storage/local-storage.ts';

/** Most characters of a note, of a figure's name, and most bytes of a file of notes. */
export const noteLimits = { note: 4000, figure: 400, file: 2_000_000 } as const;

/** Notes by figure, then by step. */
export type PresenterNotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

const notesSchema = z.record(
  z.string().max(noteLimits.figure),
  z.record(z.string().regex(/^\d{1,6}$/), z.string().max(noteLimits.note)),
);
const fileSchema = z.object({
  heapscope: z.literal('presenter-notes'),
  version: z.literal(1),
  notes: notesSchema,
});

const key = 'heapscope.presenter-notes';

/** The notes that this browser keeps; none where it keeps none, or what it keeps cannot be read. */
export function keptNotes(): PresenterNotes {
  return readNotes(remembered(key) ?? '') ?? {};
}

/** Keeps the notes; says whether the browser could, so that they will be read again. */
export function keepNotes(notes: PresenterNotes): boolean {
  const text = writeNotes(notes);
  return readNotes(text) !== null && remember(key, text);
}

/** The notes as a file. */
export function writeNotes(notes: PresenterNotes): string {
  return JSON.stringify({ heapscope: 'presenter-notes', version: 1, notes }, null, 2);
}

/** Reads a file of notes; null for anything else. Never throws. */
export function readNotes(text: string): PresenterNotes | null {
  if (text.length > noteLimits.file) return null;
  try {
    const read = fileSchema.safeParse(JSON.parse(text));
    return read.success ? read.data.notes : null;
  } catch {
    return null;
  }
}

/** The notes with one of them changed; an empty one is taken out. */
export function withNote(
  notes: PresenterNotes,
  figure: string,
  step: number,
  note: string,
): PresenterNotes {
  const others = Object.entries(notes[figure] ?? {}).filter(([of]) => of !== String(step));
  const own: [string, string][] =
    note.trim() === '' ? [] : [[String(step), note.slice(0, noteLimits.note)]];
  return { ...notes, [figure]: Object.fromEntries([...others, ...own]) };
}

/** Both together; where both have a note for a step, that of the file stands. */
export function merged(kept: PresenterNotes, file: PresenterNotes): PresenterNotes {
  const figures = Object.entries(file).map(([figure, steps]) => [
    figure,
    { ...kept[figure], ...steps },
  ]);
  return { ...kept, ...(Object.fromEntries(figures) as PresenterNotes) };
}

/** How many notes there are. */
export function countNotes(notes: PresenterNotes): number {
  return Object.values(notes).reduce((sum, steps) => sum + Object.keys(steps).length, 0);
}
