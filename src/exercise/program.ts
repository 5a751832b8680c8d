/** Word size in bits of the CPython that an expectation is for. */
export type WordSize = 32 | 64;

/** One line of output that a program is expected to print. */
export interface Expectation {
  /** The line of the program that says so, counted from 1. */
  readonly line: number;
  readonly output: string;
  /** Null: the same on every CPython. */
  readonly word: WordSize | null;
}

/** A program of the course without its expectations, as a learner sees and runs it. */
export interface Program {
  readonly source: string;
  readonly expectations: readonly Expectation[];
  /** The last line of the traceback it is expected to end with, or null. */
  readonly raises: string | null;
  /** The simulation does not model what it is about: it is shown and checked on real CPython alone. */
  readonly isRealOnly: boolean;
  /** It is about what the page's CPython is built without: a native one has run it, and was recorded. */
  readonly isNativeOnly: boolean;
  /** Packages of the tools pack that it imports. */
  readonly tools: readonly string[];
}

const separator = /\s*# (?=(?:expect(?:\[(?:32|64)\])?|raises): )/;
const realOnly = /^# real CPython only(?:, with ([a-z][a-z0-9_, -]*))?$/;
const nativeOnly = /^# native CPython only$/;
const statement = /^(?:expect(?:\[(32|64)\])?|(raises)): (.*)$/;

/**
 * Reads a program of `content/`. `# expect: 3` after a line says what it prints, `# expect[32]: 28`
 * and `# expect[64]: 56` what it prints on CPythons of that word size, `# raises: NameError: …` the
 * last line of the traceback that ends it. A line may have several, each for one line of output.
 * Lines of their own that only expect stand at the end of the file, so that line numbers stay true
 * without them. So does `# real CPython only`, for a program that no simulation can be asked for, and
 * `# real CPython only, with objgraph` for one that needs packages of the tools pack, and
 * `# native CPython only` for one that the CPython of the page cannot be asked for either.
 */
export function parseProgram(text: string): Program {
  const expectations: Expectation[] = [];
  let raises: string | null = null;
  let isRealOnly = false;
  let isNativeOnly = false;
  let tools: readonly string[] = [];
  const lines = text.split('\n').map((written, index) => {
    const only = realOnly.exec(written);
    if (only) {
      isRealOnly = true;
      tools = only[1]?.split(', ') ?? [];
      return '';
    }
    if (nativeOnly.test(written)) {
      isRealOnly = true;
      isNativeOnly = true;
      return '';
    }
    const [code = '', ...comments] = written.split(separator);
    for (const comment of comments) {
      const [, word, isRaise, value = ''] = statement.exec(comment) ?? [];
      if (isRaise) raises = value;
      else {
        expectations.push({
          line: index + 1,
          output: value,
          word: word === '32' ? 32 : word === '64' ? 64 : null,
        });
      }
    }
    return code;
  });
  const source = `${lines.join('\n').trimEnd()}\n`;
  return { source, expectations, raises, isRealOnly, isNativeOnly, tools };
}

/** What a program prints on a CPython of this word size, as lines. */
export function expectedOutput(program: Program, word: WordSize): string[] {
  return program.expectations
    .filter((expected) => expected.word === null || expected.word === word)
    .map((expected) => expected.output);
}
