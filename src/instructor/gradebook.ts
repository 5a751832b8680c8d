import { type AssignedExercise, type Assignment, pointsOf } from './assignment.ts';
import { canonicalText } from './check-value.ts';
import { copyKeys, type Flag, ownFlags } from './flag.ts';
import type { Cell, Cells } from './grade.ts';
import { learnerKey } from './learner-key.ts';
import type { Unreadable } from './read-submission.ts';
import type { Submission } from './submission.ts';

/** A file that was dropped in, after it was read and checked; `key` tells equal names apart. */
export type GradedFile = { readonly key: string; readonly file: string } & (
  | {
      readonly ok: true;
      readonly submission: Submission;
      readonly intact: boolean;
      readonly cells: Cells;
    }
  | { readonly ok: false; readonly problem: Unreadable }
);

/** One file in the gradebook. */
export interface GradebookRow {
  readonly key: string;
  readonly file: string;
  /** Null for a file that cannot be read. */
  readonly learner: string | null;
  /** When the file was made, by the learner's clock; null for one that cannot be read. */
  readonly savedAt: string | null;
  /** One for each exercise of the gradebook, in its order. */
  readonly cells: readonly Cell[];
  /** Sum of the scores times the points of the exercises; null for a file that cannot be read. */
  readonly total: number | null;
  readonly flags: readonly Flag[];
}

/** What all submissions of one assignment came to. */
export interface Gradebook {
  readonly exercises: readonly AssignedExercise[];
  /** As many as there are files, by learner; the unreadable ones come last. */
  readonly rows: readonly GradebookRow[];
}

/** The gradebook of an assignment; `revisions` are those that exercises have on this site now. */
export function buildGradebook(
  assignment: Assignment,
  files: readonly GradedFile[],
  revisions: ReadonlyMap<string, number>,
): Gradebook {
  const sharedFlags = findShared(files);
  const rows = files.map((file): GradebookRow => {
    const { key, file: name } = file;
    if (!file.ok) {
      const flags: Flag[] = [{ kind: 'unreadable', problem: file.problem }];
      return { key, file: name, learner: null, savedAt: null, cells: [], total: null, flags };
    }
    const cells = assignment.exercises.map(
      ({ id }): Cell => file.cells.get(id) ?? { kind: 'unanswered' },
    );
    const scores = assignment.exercises.map((exercise, index) => {
      const cell = cells[index];
      return cell?.kind === 'checked' ? cell.score * pointsOf(exercise) : 0;
    });
    return {
      key,
      file: name,
      learner: file.submission.learner,
      savedAt: file.submission.savedAt,
      cells,
      total: scores.reduce((sum, score) => sum + score, 0),
      flags: [...ownFlags(file, assignment, revisions), ...(sharedFlags.get(key) ?? [])],
    };
  });
  return { exercises: assignment.exercises, rows: rows.sort(byLearner) };
}

/** The assignment that most of the files are for, as most of them state it; null when none is readable. */
export function commonAssignment(files: readonly GradedFile[]): Assignment | null {
  const groups = groupBy(
    files.filter((file) => file.ok),
    (file) => [canonicalText(file.submission.assignment)],
  );
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest?.[0]?.submission.assignment ?? null;
}

/** A file that could be read. */
type ReadFile = Extract<GradedFile, { readonly ok: true }>;

/** What a file shares with others. They are put in order once: each row of a class may name all others. */
function findShared(files: readonly GradedFile[]): Map<string, Flag[]> {
  const readable = files.filter((file) => file.ok).sort((a, b) => compare(a.file, b.file));
  const ranks = new Map(readable.map((file, rank) => [file, rank]));
  const told = new Map(
    readable.map((file) => {
      const learner = learnerKey(file.submission.learner);
      return [file, { learner, copies: copiesOf(file) }];
    }),
  );
  const learners = groupBy(readable, (file) => [told.get(file)?.learner ?? '']);
  const copies = groupBy(readable, (file) => told.get(file)?.copies ?? []);
  const flags = new Map<string, Flag[]>();
  for (const [file, mine] of told) {
    const namesakes = (learners.get(mine.learner) ?? []).filter((other) => other !== file);
    const twins = mine.copies
      .flatMap((key) => copies.get(key) ?? [])
      .filter((other) => told.get(other)?.learner !== mine.learner);
    const found: Flag[] = [];
    if (namesakes.length > 0) found.push({ kind: 'duplicate-learner', files: names(namesakes) });
    if (twins.length > 0) {
      const inOrder = [...new Set(twins)].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
      found.push({ kind: 'identical-answers', files: names(inOrder) });
    }
    flags.set(file.key, found);
  }
  return flags;
}

/** Kept for each file: a class is put together anew with every batch that has been checked. */
const copiesKnown = new WeakMap<ReadFile, string[]>();

function copiesOf(file: ReadFile): string[] {
  const known = copiesKnown.get(file) ?? copyKeys(file.submission, file.cells);
  copiesKnown.set(file, known);
  return known;
}

function names(files: readonly ReadFile[]): string[] {
  return files.map(({ file }) => file);
}

function groupBy<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return groups;
}

function byLearner(a: GradebookRow, b: GradebookRow): number {
  if (a.learner === null || b.learner === null) {
    return Number(a.learner === null) - Number(b.learner === null) || compare(a.file, b.file);
  }
  return compare(a.learner, b.learner) || compare(a.file, b.file);
}

const { compare } = new Intl.Collator(undefined, { numeric: true });
