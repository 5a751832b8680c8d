import { existsSync } from 'node:fs';
import { type Recording, recordingPath, recordingSchema } from '#components/real-run/recording.ts';
import { expectedOutput, type Program } from '#exercise/program.ts';
import { contentFiles, read } from './files.ts';
import type { Report } from './report.ts';

/** What is wrong with the recording of a program that needs one, each as a sentence for authors. */
export function recordingProblems(program: Program, text: string | null): string[] {
  if (text === null) return ['has no recording: run "npm run tools:record"'];
  let recording: Recording;
  try {
    recording = recordingSchema.parse(JSON.parse(text));
  } catch (error) {
    return [`has a recording that cannot be read: ${String(error)}`];
  }
  const problems: string[] = [];
  if (recording.program !== program.source) {
    problems.push('has a recording of another program: run "npm run tools:record" again');
  }
  const recorded = recording.tools.map(({ name }) => name).join(', ');
  if (recorded !== program.tools.join(', '))
    problems.push(`has a recording with ${recorded || 'no tools'}`);
  const wanted = expectedOutput(program, 64).map((line) => `${line}\n`);
  const printed = recording.steps.at(-1)?.output;
  if (wanted.length > 0 && printed !== wanted.join('')) {
    problems.push(
      `has a recording that prints\n${printed ?? ''}\n  where it says\n${wanted.join('')}`,
    );
  }
  return problems;
}

/** Checks the recording of a program of the course. */
export function checkRecording(report: Report, path: string, program: Program): void {
  const file = recordingPath(path.slice('content/programs/'.length, -'.py'.length));
  const problems = recordingProblems(program, existsSync(file) ? read(file) : null);
  report.check(problems.length === 0, path, problems.join('; '));
}

/** Checks that each recording is of a program that there is. */
export function checkRecordingFiles(report: Report): void {
  for (const path of contentFiles('content/recordings/**/*.*')) {
    const program = path.replace(/^content\/recordings\/(.+)\.json$/, 'content/programs/$1.py');
    report.check(existsSync(program), path, 'is a recording of no program');
  }
}
