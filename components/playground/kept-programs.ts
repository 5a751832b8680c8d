import { profileIds, type ProfileId } from '@heapscope/simulation/reading';
import type { SharedProgram } from './program-link.ts';

/** A program that this browser keeps under a name. */
export interface KeptProgram extends SharedProgram {
  readonly name: string;
}

/** The program in the editor, and whether the learner has changed it since it came. */
export interface Draft extends SharedProgram {
  readonly changed: boolean;
}

/** The part of the browser's storage that is used; `write` says whether it could. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, value: string): boolean;
}

const draftKey = 'heapscope-play-draft';
const programsKey = 'heapscope-play-programs';

/** The program that was in the editor when the page was left; null when there is none that can be read. */
export function keptDraft(shelf: Shelf): Draft | null {
  const value = parsed(shelf.read(draftKey));
  const program = programIn(value);
  if (!program || typeof value !== 'object' || value === null) return null;
  return { ...program, changed: !('changed' in value) || value.changed !== false };
}

/** Keeps the program that is in the editor; says whether it could. */
export function keepDraft(shelf: Shelf, { source, profile, changed }: Draft): boolean {
  return shelf.write(draftKey, JSON.stringify({ source, profile, changed }));
}

/** The programs kept under names, in the order in which they were first kept. */
export function keptPrograms(shelf: Shelf): KeptProgram[] {
  const value = parsed(shelf.read(programsKey));
  return Array.isArray(value) ? value.flatMap((each) => namedIn(each) ?? []) : [];
}

/** Keeps a program in place of one of the same name, if there is one; says whether it could. */
export function keepProgram(shelf: Shelf, program: KeptProgram): boolean {
  const { name, source, profile } = program;
  const kept = keptPrograms(shelf);
  const at = kept.findIndex((each) => each.name === name);
  if (at < 0) kept.push({ name, source, profile });
  else kept[at] = { name, source, profile };
  return store(shelf, kept);
}

/** Forgets the program of this name; says whether it could. */
export function forgetProgram(shelf: Shelf, name: string): boolean {
  return store(
    shelf,
    keptPrograms(shelf).filter((each) => each.name !== name),
  );
}

function store(shelf: Shelf, programs: readonly KeptProgram[]): boolean {
  const before = shelf.read(programsKey);
  // What a newer page may have written is put aside, not written over.
  if (before !== null && !Array.isArray(parsed(before))) {
    if (!shelf.write(`${programsKey}-unread`, before)) return false;
  }
  return shelf.write(programsKey, JSON.stringify(programs));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function programIn(value: unknown): SharedProgram | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('source' in value) || !('profile' in value)) return null;
  const { source } = value;
  const profile = profileIds.find((id): id is ProfileId => id === value.profile);
  return typeof source === 'string' && profile !== undefined ? { source, profile } : null;
}

function namedIn(value: unknown): KeptProgram | null {
  const program = programIn(value);
  if (!program || typeof value !== 'object' || value === null || !('name' in value)) return null;
  return typeof value.name === 'string' ? { name: value.name, ...program } : null;
}
