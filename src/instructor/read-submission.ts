import * as z from 'zod/mini';
import { digestOf } from './check-value.ts';
import {
  type Submission,
  submissionFormat,
  submissionLimits,
  submissionSchema,
  submissionVersion,
} from './submission.ts';

/**
 * Why a file cannot be read as a submission: nothing in it, larger than any, not JSON (another kind
 * of file, or cut short), JSON of something else, made by a newer version of this site, or a
 * submission of which parts are missing or not what they should be.
 */
export const submissionProblems = [
  'empty',
  'too-large',
  'not-json',
  'not-ours',
  'too-new',
  'damaged',
] as const;
export type SubmissionProblem = (typeof submissionProblems)[number];

/** Why a file has no row of scores; `not-read`: the browser could not; `too-slow`: it was given up. */
export const unreadable = [...submissionProblems, 'not-read', 'too-slow'] as const;
export type Unreadable = (typeof unreadable)[number];

/** A file read as a submission, or why it cannot be. */
export type SubmissionResult =
  | {
      readonly ok: true;
      readonly submission: Submission;
      /** False: something was changed after the site wrote the file. True proves nothing. */
      readonly intact: boolean;
    }
  | { readonly ok: false; readonly problem: SubmissionProblem };

const envelope = z.looseObject({ format: z.literal(submissionFormat), version: z.int() });

/** Reads the text of a submission file. Never throws. */
export function readSubmission(text: string): SubmissionResult {
  if (text.length > submissionLimits.bytes) return failed('too-large');
  if (text.trim() === '') return failed('empty');
  const found = json(text.replace(/^\uFEFF/, ''));
  if (found === notJson) return failed('not-json');
  const opened = envelope.safeParse(found);
  if (!opened.success) return failed('not-ours');
  if (opened.data.version > submissionVersion) return failed('too-new');
  const { digest, ...rest } = opened.data;
  const submission = submissionSchema.safeParse(rest);
  if (!submission.success) return failed('damaged');
  return { ok: true, submission: submission.data, intact: digestOf(rest) === digest };
}

const notJson = Symbol('not JSON');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function failed(problem: SubmissionProblem): SubmissionResult {
  return { ok: false, problem };
}
