import { existsSync } from 'node:fs';
import { run, type ProfileId } from '@heapscope/simulation/complete';
import { hasTools } from '#cpython/tools-pack/manifest.ts';
import { readPack } from '#cpython/tools-pack/read-pack.node.ts';
import type { CPythonResult } from '#cpython/contract.ts';
import { expectedOutput, parseProgram, type Program, type WordSize } from '#exercise/program.ts';
import { contentFiles, read } from './files.ts';
import { checkRecording } from './recordings.ts';
import type { UsedContent } from './lessons.ts';
import type { Report } from './report.ts';

/** Runs a program on real CPython 3.14, with the tools pack where there is one. */
export type RunOnCPython = (
  source: string,
  test?: string,
  withTools?: boolean,
) => Promise<CPythonResult>;

/** What a program printed and how it ended, in the words the checks compare. */
interface Printed {
  readonly stdout: string;
  /** `finished`, `raised: <last line of the traceback>`, or what else happened. */
  readonly ending: string;
}

const packed = readPack()?.manifest ?? null;
const simulated: [ProfileId, WordSize][] = [
  ['cpython-3.14.2-wasm32', 32],
  ['cpython-3.14-64', 64],
];

/**
 * Checks that every program prints what it says, in the simulation (but for those that are marked
 * `# real CPython only`) and on real CPython; with `only` just those that this part of the course uses.
 */
export async function checkPrograms(
  report: Report,
  used: ReadonlySet<string>,
  runOnCPython: RunOnCPython,
  only: UsedContent | null,
): Promise<void> {
  for (const path of contentFiles('content/programs/**/*.py')) {
    const name = path.slice('content/programs/'.length, -'.py'.length);
    report.check(used.has(name), path, 'no lesson or page uses it');
  }
  const paths = [
    ...contentFiles('content/programs/**/*.py'),
    ...contentFiles('content/exercises/*/program.py'),
  ];
  for (const path of paths) {
    if (only === null || isOf(only, path))
      await checkProgram(report, path, runOnCPython, simulated);
  }
  if (only !== null) return;
  // Cases with a recorded output beside them are the conformance command's, those of an older version
  // are only held to what they say.
  const cases = contentFiles('src/simulation/cases/**/*.py').filter(
    (path) => !existsSync(path.replace(/\.py$/, '.out')) && !/\/3\.1[123]\//.test(path),
  );
  const sameVersion = simulated.slice(0, 1);
  for (const path of cases) await checkProgram(report, path, runOnCPython, sameVersion);
}

/** Whether a program, or that of an exercise, is used by a part of the course. */
function isOf({ programs, exercises }: UsedContent, path: string): boolean {
  const [, kind, name = ''] =
    /^content\/(programs|exercises)\/(.+?)(?:\/program)?\.py$/.exec(path) ?? [];
  return (kind === 'programs' ? programs : exercises).has(name);
}

async function checkProgram(
  report: Report,
  path: string,
  runOnCPython: RunOnCPython,
  profiles: readonly (readonly [ProfileId, WordSize])[],
): Promise<void> {
  const program = parseProgram(read(path));
  if (program.isNativeOnly || program.tools.length > 0) checkRecording(report, path, program);
  if (!hasTools(packed, program.tools)) return;
  const says = program.expectations.length > 0 || program.raises !== null;
  if (!report.check(says, path, 'expects nothing: give each line that prints its `# expect:`')) {
    return;
  }
  if (program.isNativeOnly) return;
  for (const [profile, word] of program.isRealOnly ? [] : profiles) {
    const trace = run(program.source, { profile });
    const { outcome } = trace;
    const ending =
      outcome.kind === 'raised' ? `raised: ${outcome.message}` : JSON.stringify(outcome);
    compare(report, `${path} on the simulation of ${profile}`, program, word, {
      stdout: trace.stdout,
      ending: outcome.kind === 'finished' ? 'finished' : ending,
    });
  }
  const result = await runOnCPython(program.source, undefined, program.tools.length > 0);
  compare(report, `${path} on CPython ${result.version}`, program, 32, {
    stdout: result.stdout,
    ending: endingOf(result),
  });
}

/** How a run on real CPython ended, in the words of {@link Printed}. */
export function endingOf({ outcome }: CPythonResult): string {
  if (outcome.kind === 'finished') return 'finished';
  if (outcome.kind === 'raised') return `raised: ${outcome.message}`;
  return JSON.stringify(outcome);
}

function compare(
  report: Report,
  where: string,
  program: Program,
  word: WordSize,
  printed: Printed,
): void {
  const wanted = expectedOutput(program, word)
    .map((line) => `${line}\n`)
    .join('');
  const wantedEnding = program.raises === null ? 'finished' : `raised: ${program.raises}`;
  report.check(
    printed.stdout === wanted,
    where,
    `prints\n${indent(printed.stdout)}\n  where it says\n${indent(wanted)}`,
  );
  report.check(
    printed.ending === wantedEnding,
    where,
    `ends with "${printed.ending}" where it says "${wantedEnding}"`,
  );
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
