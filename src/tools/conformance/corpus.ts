import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseProgram } from '#exercise/program.ts';
import { readRecording, type Recording } from '../../simulation/src/recorded-output.ts';

/** A program of the corpus. */
export interface CorpusProgram {
  /** Its path from the project's root, with forward slashes. */
  readonly path: string;
  readonly topic: string;
  readonly source: string;
  /** Where its recorded output lies, or would. */
  readonly output: string;
  readonly recording: Recording | null;
  /** Whether the program itself says what it prints. */
  readonly expects: boolean;
}

/** Every program of the course that the simulation runs and every case, or those under the given paths. */
export function readCorpus(under: readonly string[] = []): CorpusProgram[] {
  return globSync(['content/programs/**/*.py', 'src/simulation/cases/**/*.py'])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => under.length === 0 || under.some((start) => path.startsWith(start)))
    .sort()
    .flatMap((path) => {
      const { source, expectations, raises, isRealOnly } = parseProgram(readFileSync(path, 'utf8'));
      if (isRealOnly) return [];
      const output = path.replace(/\.py$/, '.out');
      return {
        path,
        topic: path.split('/').at(path.startsWith('content/') ? 2 : 3) ?? '',
        source,
        output,
        recording: existsSync(output) ? readRecording(readFileSync(output, 'utf8')) : null,
        expects: expectations.length > 0 || raises !== null,
      };
    });
}
