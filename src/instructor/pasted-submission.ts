import { seal, type SealedKind, unseal } from '#fragment/sealed.ts';
import { readSubmission, type SubmissionResult } from './read-submission.ts';
import { type Submission, submissionLimits, writeSubmission } from './submission.ts';

/** A submission as a text to paste: `h1.<check value>.<packed>`. */
const kind: SealedKind = {
  letter: 'h',
  version: 1,
  characters: 3 * submissionLimits.bytes,
  bytes: submissionLimits.bytes,
};

/** Most characters of a text that a form or a chat still takes. */
export const mostPasted = 8000;

/** What a learner pastes to hand in; null where it would be too long, and a file is better. */
export function writePasted(submission: Submission): string | null {
  const text = seal(JSON.parse(writeSubmission(submission)), kind);
  return text.length <= mostPasted ? text : null;
}

/** Whether a text says of itself that it is a submission that was pasted. */
export function looksPasted(text: string): boolean {
  return /^\s*h\d{1,4}\./.test(text);
}

/** Reads a pasted text, which a mail program may have broken into lines. Never throws. */
export function readPasted(text: string): SubmissionResult {
  const unsealed = unseal(text.replace(/[\s\u200B]+/g, ''), kind);
  if (unsealed.ok) return readSubmission(JSON.stringify(unsealed.value));
  const { problem } = unsealed;
  const known = problem === 'too-new' || problem === 'too-large' || problem === 'empty';
  return { ok: false, problem: known ? problem : 'damaged' };
}
