import * as z from 'zod/mini';
import { digestOf } from './check-value.ts';
import {
  type Submission,
  submissionFormat,
  submissionLimits,
  submissionSchema,
  submissionVersion,
} from './submission.ts';

/** Why a file cannot be read as a submission. */
export type SubmissionProblem =
  | 'empty'
  /** Larger than any submission. */
  | 'too-large'
  /** Not JSON: another kind of file, or one that was cut short. */
  | 'not-json'
  /** JSON of something else. */
  | 'not-ours'
  /** Made by a newer version of this site. */
  | 'too-new'
  /** A submission, but parts of it are missing or not what they should be. */
  | 'damaged';

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
