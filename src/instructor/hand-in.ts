import type { ProgressEvent } from '#progress/event.ts';
import type { Assignment } from './assignment.ts';
import { practiceId } from '#exercise/practice/setting.ts';
import { type Submission, submissionFormat, submissionVersion } from './submission.ts';
import { variantOf } from './variant.ts';

/** The event of an answer that was given. */
export type AnsweredEvent = Extract<ProgressEvent, { kind: 'answered' }>;

/**
 * The latest answer to each exercise of the assignment that was given for this assignment, by the
 * exercise's id in it. A program that was drawn for another name than the learner's is not asked.
 */
export function latestAnswers(
  assignment: Assignment,
  events: readonly ProgressEvent[],
  learner: string,
): Map<string, AnsweredEvent> {
  const asked = new Map(
    assignment.exercises.map((item) => {
      const setting = variantOf(assignment, item, learner);
      return [setting === null ? item.id : practiceId(setting), item.id];
    }),
  );
  const latest = new Map<string, AnsweredEvent>();
  for (const event of events) {
    if (event.kind !== 'answered' || event.assignment !== assignment.id) continue;
    const id = asked.get(event.exercise);
    if (id === undefined) continue;
    const before = latest.get(id);
    if (before === undefined || before.at <= event.at) latest.set(id, event);
  }
  return latest;
}

/** What a learner hands in: the latest answers, in the order of the assignment. */
export function makeSubmission(
  assignment: Assignment,
  learner: string,
  events: readonly ProgressEvent[],
  now: Date,
): Submission {
  const latest = latestAnswers(assignment, events, learner);
  const answers = assignment.exercises.flatMap(({ id }) => {
    const event = latest.get(id);
    if (event === undefined) return [];
    const { revision, at, answer } = event;
    return [{ exercise: id, revision, at, answer }];
  });
  return {
    format: submissionFormat,
    version: submissionVersion,
    assignment,
    learner: learner.trim(),
    answers,
    savedAt: now.toISOString(),
  };
}
