import * as simulation from '@heapscope/simulation/complete';
import { parse } from 'yaml';
import { judge } from '#exercise/check-context.ts';
import { check } from '#exercise/check.ts';
import { kinds } from '#exercise/kinds.ts';
import { readProof, type ProofCase } from '#exercise/proof.ts';
import { exerciseSchema, type ExerciseSpec } from '#exercise/spec.ts';
import type { WriteCodeSpec } from '#exercise/specs/write-code.ts';
import { textProblems } from '#exercise/text-problems.ts';
import { locales } from '#text/locale.ts';
import { contentFiles, folders, read } from './files.ts';
import { importProblems, readMdx } from './mdx.ts';
import { endingOf, type RunOnCPython } from './programs.ts';
import type { Report } from './report.ts';

/**
 * Checks every exercise: its texts are complete in every language, each right answer passes and
 * each wrong one draws just the feedback it names; programs also on real CPython. With `only` just
 * these are answered.
 */
export async function checkExercises(
  report: Report,
  used: ReadonlySet<string>,
  runOnCPython: RunOnCPython,
  only: ReadonlySet<string> | null,
): Promise<void> {
  const present = folders('exercises');
  for (const id of used) {
    report.check(present.includes(id), 'content/lessons', `there is no exercise "${id}"`);
  }
  for (const id of present) {
    const folder = `content/exercises/${id}`;
    report.check(used.has(id), folder, 'no lesson uses it');
    if (only !== null && !only.has(id)) continue;
    const spec = exerciseSchema.safeParse(parse(read(`${folder}/exercise.yaml`)));
    if (!report.check(spec.success, `${folder}/exercise.yaml`, String(spec.error))) continue;
    if (spec.data) await checkExercise(report, folder, spec.data, runOnCPython);
  }
}

async function checkExercise(
  report: Report,
  folder: string,
  spec: ExerciseSpec,
  runOnCPython: RunOnCPython,
): Promise<void> {
  const files = new Map(
    contentFiles(`${folder}/*`).map((path) => [path.slice(folder.length + 1), read(path)]),
  );
  const proof = readProof(spec, files);
  for (const problem of proof.problems) report.check(false, folder, problem);
  checkTexts(report, folder, spec, files);
  for (const proven of proof.cases) {
    const where = `${folder}/${proven.file}`;
    const program = files.get('program.py');
    const verdict = check(spec, proven.answer, {
      ...(program === undefined ? {} : { program }),
      simulation,
    });
    const drawn = verdict.right ? null : (verdict.feedback[0] ?? 'nothing');
    report.check(
      drawn === proven.feedback,
      where,
      `draws ${drawn ?? 'no feedback: it is right'}, should draw ${proven.feedback ?? 'none'}`,
    );
    const made = kinds[spec.kind].madeProgram(spec, proven.answer);
    if (made !== null) await checkMadeProgram(report, where, made, runOnCPython);
    if (spec.kind === 'write-code') {
      await checkOnCPython(report, where, spec, proven, files.get('test.py') ?? '', runOnCPython);
    }
  }
  if (spec.kind === 'write-code') {
    const starter = { kind: 'write-code' as const, source: files.get('starter.py') ?? '' };
    report.check(
      !check(spec, starter, { simulation }).right,
      `${folder}/starter.py`,
      'is right as it stands: there is nothing to do',
    );
  }
}

/** What the simulation judged a program by, its output and end, is what real CPython gives. */
async function checkMadeProgram(
  report: Report,
  where: string,
  source: string,
  runOnCPython: RunOnCPython,
): Promise<void> {
  const { stdout, outcome } = simulation.run(source, { profile: judge });
  if (outcome.kind !== 'finished') return;
  const real = await runOnCPython(source);
  report.check(
    real.stdout === stdout && endingOf(real) === 'finished',
    `${where} on CPython ${real.version}`,
    `prints\n${real.stdout}\n  where the simulation prints\n${stdout}`,
  );
}

function checkTexts(
  report: Report,
  folder: string,
  spec: ExerciseSpec,
  files: ReadonlyMap<string, string>,
): void {
  for (const locale of locales) {
    const text = files.get(`${locale}.mdx`);
    if (text === undefined) continue; // readProof has said so
    const mdx = readMdx(text);
    report.check(importProblems(mdx) === '', `${folder}/${locale}.mdx`, importProblems(mdx));
    const claims = 'has a claim: only lessons have them';
    report.check(mdx.claims.length === 0, `${folder}/${locale}.mdx`, claims);
    const { options } = parse(mdx.frontmatter) as { options?: Record<string, string> };
    const body = text.slice(text.indexOf('\n---\n') + '\n---\n'.length);
    const problems = textProblems(spec, body, options);
    report.check(problems.length === 0, `${folder}/${locale}.mdx`, problems.join('; '));
  }
}

/** A right program passes the hidden tests of real CPython; one wrong for its effect on memory does not. */
async function checkOnCPython(
  report: Report,
  where: string,
  spec: WriteCodeSpec,
  proven: ProofCase,
  test: string,
  runOnCPython: RunOnCPython,
): Promise<void> {
  if (proven.answer.kind !== 'write-code') return;
  if (proven.feedback !== null && !seenByTests(spec, proven.feedback)) return;
  const ending = endingOf(await runOnCPython(proven.answer.source, test));
  report.check(
    (ending === 'finished') === (proven.feedback === null),
    `${where} on real CPython`,
    proven.feedback === null
      ? `fails the hidden tests: ${ending}`
      : 'passes the hidden tests, so they do not see what is wrong with it',
  );
}

/** Whether hidden tests, which see objects but neither source nor output, can find this failing. */
function seenByTests(spec: WriteCodeSpec, feedback: string): boolean {
  return spec.conditions.some(
    ({ kind, feedback: drawn }) =>
      drawn === feedback && (kind === 'peak-bytes' || kind === 'leaves-no-garbage'),
  );
}
