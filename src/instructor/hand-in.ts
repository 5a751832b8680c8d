import type { ProgressEvent } from '#progress/event.ts';
import type { Assignment } from './assignment.ts';
import { type Submission, submissionFormat, submissionVersion } from './submission.ts';

/** The event of an answer that was given. */
export type AnsweredEvent = Extract<ProgressEvent, { kind: 'answered' }>;

/** The latest answer to each exercise of the assignment that was given for this assignment. */
export function latestAnswers(
  assignment: Assignment,
  events: readonly ProgressEvent[],
): Map<string, AnsweredEvent> {
  const asked = new Set(assignment.exercises.map(({ id }) => id));
  const latest = new Map<string, AnsweredEvent>();
  for (const event of events) {
    if (event.kind !== 'answered' || event.assignment !== assignment.id) continue;
    if (!asked.has(event.exercise)) continue;
    const before = latest.get(event.exercise);
    if (before === undefined || before.at <= event.at) latest.set(event.exercise, event);
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
  const latest = latestAnswers(assignment, events);
  const answers = assignment.exercises.flatMap(({ id }) => {
    const event = latest.get(id);
    if (event === undefined) return [];
    const { exercise, revision, at } = event;
    return [{ exercise, revision, at, answer: event.answer }];
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
