import * as z from 'zod/mini';
import { answerSchema } from '#exercise/answer-schema.ts';
import { assignmentSchema, exerciseIdSchema, shortText } from './assignment.ts';
import { digestOf } from './check-value.ts';

/** What every submission says it is, before anything else is looked at. */
export const submissionFormat = 'heapscope-submission';
/** The newest version of submission that this site reads and writes. */
export const submissionVersion = 1;

/** Most that a submission may hold; `bytes` is the size of the file. */
export const submissionLimits = {
  bytes: 2_000_000,
  learner: 100,
  answers: 200,
  text: 2_000,
  source: 50_000,
  entries: 200,
} as const;

/** An answer as a submission holds it; whether it is right is never read from one. */
const submittedAnswerSchema = answerSchema(submissionLimits);

/** What a learner hands in for an assignment. */
export const submissionSchema = z.strictObject({
  format: z.literal(submissionFormat),
  version: z.literal(submissionVersion),
  assignment: assignmentSchema,
  /** The name or number that the learner gave; nothing proves it. */
  learner: shortText(submissionLimits.learner),
  answers: z
    .array(
      z.strictObject({
        exercise: exerciseIdSchema,
        revision: z.int().check(z.positive()),
        answer: submittedAnswerSchema,
        /** When it was given, in UTC, by the learner's clock. */
        at: z.iso.datetime(),
      }),
    )
    .check(
      z.maxLength(submissionLimits.answers),
      z.refine((all) => new Set(all.map(({ exercise }) => exercise)).size === all.length),
    ),
  /** When the file was made, in UTC, by the learner's clock. */
  savedAt: z.iso.datetime(),
});

/** What a learner hands in for an assignment, without its digest. */
export type Submission = z.infer<typeof submissionSchema>;

/** The text of a submission file: JSON with the digest of everything else in it. */
export function writeSubmission(submission: Submission): string {
  const whole = submissionSchema.parse(submission);
  return `${JSON.stringify({ ...whole, digest: digestOf(whole) }, null, 2)}\n`;
}

/** `<assignment>-<learner>.heapscope.json`, without characters that some file system refuses. */
export function submissionFileName({ assignment, learner }: Submission): string {
  return `${safe(assignment.title)}-${safe(learner)}.heapscope.json`;
}

function safe(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...kept].slice(0, 40).join('') || 'heapscope';
}
