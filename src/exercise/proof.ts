import { feedbackIds } from './feedback-ids.ts';
import { kinds } from './kinds.ts';
import type { ExerciseSpec } from './spec.ts';
import { obstacleIds, type Answer } from './verdict.ts';

/** One answer that proves an exercise, with the feedback it must draw first; null: it must be right. */
export interface ProofCase {
  readonly file: string;
  readonly answer: Answer;
  readonly feedback: string | null;
}

/** What the proof files of one exercise folder hold, and what is wrong with the folder itself. */
export interface Proof {
  readonly cases: readonly ProofCase[];
  /** Each a sentence for authors that says what to do. */
  readonly problems: readonly string[];
}

const proofFile = /^(?:right(?:-[a-z0-9-]+)?|wrong-([a-z0-9-]+?))(?:\.\d+)?\.(txt|py)$/;
const texts = ['exercise.yaml', 'en.mdx', 'zh-cn.mdx'];

/** Reads an exercise's folder, given as its files' names and contents. */
export function readProof(spec: ExerciseSpec, files: ReadonlyMap<string, string>): Proof {
  const cases: ProofCase[] = [];
  const problems: string[] = [];
  const rules = kinds[spec.kind];
  const expected = [...texts, ...rules.files];
  const ending = rules.proof;
  for (const name of expected) if (!files.has(name)) problems.push(`${name} is missing: add it`);
  for (const [file, content] of files) {
    if (expected.includes(file)) continue;
    const [matched, feedback = null, extension] = proofFile.exec(file) ?? [];
    if (matched === undefined || extension !== ending) {
      problems.push(
        `${file} belongs to no part of a ${spec.kind} exercise: remove or rename it; ` +
          `proofs are right-<name>.${ending} and wrong-<feedback id>.${ending}`,
      );
    } else cases.push({ file, answer: rules.answerIn(content), feedback });
  }
  return { cases, problems: [...problems, ...gaps(spec, cases)] };
}

function gaps(spec: ExerciseSpec, cases: readonly ProofCase[]): string[] {
  const problems: string[] = [];
  if (!cases.some((proof) => proof.feedback === null)) problems.push('no right-* file: add one');
  const { wrong } = feedbackIds(spec);
  const builtIn: readonly string[] = kinds[spec.kind].makesPrograms ? obstacleIds : [];
  for (const { file, feedback } of cases) {
    if (feedback !== null && !wrong.includes(feedback) && !builtIn.includes(feedback)) {
      problems.push(`${file}: exercise.yaml gives no wrong answer the feedback ${feedback}`);
    }
  }
  for (const id of wrong) {
    if (!cases.some((proof) => proof.feedback === id)) {
      problems.push(`no wrong-${id}.* file draws the feedback ${id}: add one`);
    }
  }
  return problems;
}
