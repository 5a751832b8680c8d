import { practiceRevision } from '#exercise/practice/setting.ts';
import type { Assignment } from './assignment.ts';
import { canonicalJson, canonicalText } from './check-value.ts';
import type { Cells, UncheckedReason } from './grade.ts';
import type { Unreadable } from './read-submission.ts';
import type { Submission } from './submission.ts';

/** Something an instructor should look at; none of them changes a score. */
export type Flag =
  | { readonly kind: 'unreadable'; readonly problem: Unreadable }
  /** The file's digest is not that of its contents. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'wrong-assignment'; readonly title: string }
  /** The same assignment, but not as it is now: its link was changed, or the file was. */
  | { readonly kind: 'other-version' }
  | { readonly kind: 'late'; readonly savedAt: string }
  | { readonly kind: 'unchecked'; readonly exercise: string; readonly why: UncheckedReason }
  | { readonly kind: 'not-asked'; readonly exercise: string }
  /** Answered when the exercise was at another revision than it is now. */
  | {
      readonly kind: 'other-revision';
      readonly exercise: string;
      readonly answered: number;
      readonly now: number;
    }
  /** Other files have the same learner, or the same answers: `files` names them. */
  | { readonly kind: 'duplicate-learner' | 'identical-answers'; readonly files: readonly string[] };

/** The flags that can be seen in one submission alone. */
export function ownFlags(
  { submission, intact, cells }: { submission: Submission; intact: boolean; cells: Cells },
  assignment: Assignment,
  revisions: ReadonlyMap<string, number>,
): Flag[] {
  const flags: Flag[] = [];
  const theirs = submission.assignment;
  const due = assignment.due?.at;
  if (!intact) flags.push({ kind: 'edited' });
  if (theirs.id !== assignment.id) flags.push({ kind: 'wrong-assignment', title: theirs.title });
  else if (canonicalText(theirs) !== canonicalText(assignment)) {
    flags.push({ kind: 'other-version' });
  }
  if (due !== undefined && Date.parse(submission.savedAt) > Date.parse(due)) {
    flags.push({ kind: 'late', savedAt: submission.savedAt });
  }
  const asked = new Map(assignment.exercises.map((item) => [item.id, item]));
  for (const { exercise, revision } of submission.answers) {
    const cell = cells.get(exercise);
    const drawn = asked.get(exercise)?.practice !== undefined;
    const now = drawn ? practiceRevision : revisions.get(exercise);
    if (cell?.kind === 'unchecked') flags.push({ kind: 'unchecked', exercise, why: cell.why });
    if (!asked.has(exercise)) flags.push({ kind: 'not-asked', exercise });
    if (now !== undefined && now !== revision) {
      flags.push({ kind: 'other-revision', exercise, answered: revision, now });
    }
  }
  return flags;
}

/**
 * What two learners' files share only when one was copied: the moments of the answers, and the
 * answers themselves when a wrong one or a written program is among them. Right answers that are
 * picked or typed say nothing: everyone's are the same.
 */
export function copyKeys(submission: Submission, cells: Cells): string[] {
  if (submission.answers.length === 0) return [];
  const told = submission.answers.map(({ exercise, answer }) => [
    exercise,
    answer.kind === 'choice' ? { ...answer, picked: [...answer.picked].sort() } : answer,
  ]);
  const telling = submission.answers.some(({ exercise, answer }) => {
    const cell = cells.get(exercise);
    return answer.kind === 'write-code' || (cell?.kind === 'checked' && cell.score < 1);
  });
  const moments = submission.answers.map(({ exercise, at }) => [exercise, at]);
  return [
    `at ${canonicalJson(Object.fromEntries(moments))}`,
    ...(telling ? [`answers ${canonicalJson(Object.fromEntries(told))}`] : []),
  ];
}
