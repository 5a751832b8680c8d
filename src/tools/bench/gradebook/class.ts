// What a large class hands in: answers that prove the course's exercises, right and wrong ones.
import { basename } from 'node:path';
import { parse } from 'yaml';
import { readProof } from '#exercise/proof.ts';
import { exerciseSchema, type ExerciseSpec } from '#exercise/spec.ts';
import type { Answer } from '#exercise/verdict.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { type Submission, writeSubmission } from '#instructor/submission.ts';
import { contentFiles, folders, read } from '../../check-content/files.ts';

interface Answered {
  readonly spec: ExerciseSpec;
  readonly id: string;
  readonly answers: readonly Answer[];
}

function answered(id: string): Answered {
  const files = new Map(
    contentFiles(`content/exercises/${id}/*`).map((path) => [basename(path), read(path)]),
  );
  const spec = exerciseSchema.parse(parse(files.get('exercise.yaml') ?? ''));
  return { id, spec, answers: readProof(spec, files).cases.map(({ answer }) => answer) };
}

/** So many exercises of the course, as even over its kinds as can be. */
function exercisesOf(count: number): Answered[] {
  const all = folders('exercises')
    .map(answered)
    .filter(({ spec }) => !spec.draft);
  const kinds = Map.groupBy(all, ({ spec }) => spec.kind);
  const rounds = Array.from({ length: count }, (_, round) =>
    [...kinds.values()].flatMap((ofKind) => ofKind[round] ?? []),
  );
  return rounds.flat().slice(0, count);
}

/** No two learners write the very same program. */
function signed(answer: Answer, learner: number): Answer {
  if (answer.kind !== 'write-code') return answer;
  return { ...answer, source: `${answer.source}\n# by ${String(learner)}\n` };
}

/** The files that a class of so many learners hands in for so many exercises. */
export function classFiles(learners: number, exercises: number) {
  const chosen = exercisesOf(exercises);
  const assignment: Assignment = {
    version: 1,
    id: 'benchofclass',
    title: 'A large class',
    exercises: chosen.map(({ id, spec }) => ({ id, revision: spec.revision })),
  };
  const files = Array.from({ length: learners }, (_, learner) => {
    const at = new Date(Date.UTC(2026, 8, 1, 8, 0, 0, learner)).toISOString();
    const answers = chosen.flatMap(({ id, spec, answers }, place) => {
      const answer = answers[(learner * 7 + place) % answers.length];
      return answer
        ? [{ exercise: id, revision: spec.revision, answer: signed(answer, learner), at }]
        : [];
    });
    const submission: Submission = {
      format: 'heapscope-submission',
      version: 1,
      assignment,
      learner: `Learner ${String(learner)}`,
      answers,
      savedAt: at,
    };
    const buffer = Buffer.from(writeSubmission(submission));
    return { name: `learner-${String(learner)}.json`, mimeType: 'application/json', buffer };
  });
  return { files, kinds: new Set(chosen.map(({ spec }) => spec.kind)).size };
}
