/** What one or more CPythons printed for a program, and how it ended there. */
export interface Observation {
  readonly stdout: string;
  /** `finished`, the last line of the traceback, or what is known of how it left by SystemExit. */
  readonly ending: string;
}

/** The ending of a run that nothing stopped: what it said as it left, its status, or `finished`. */
export function endingOf({
  exit,
}: {
  readonly exit?: { readonly status: number; readonly said: string };
}): string {
  if (!exit || exit.status === 0) return 'finished';
  return exit.said.trimEnd().split('\n').at(-1) || `exit status ${String(exit.status)}`;
}

/** The observations of a program by the profile's name without `cpython-`, as a `.out` file keeps them. */
export interface Recording {
  /** Engines whose simulation may refuse the program. */
  readonly refusable: readonly string[];
  readonly byEngine: ReadonlyMap<string, Observation>;
}

const refusableMark = '=== may be refused: ';
const noNewline = ' (no newline)';

/** Reads a `.out` file: for engines that agree a line `=== names`, the output, a line `--- ending`. */
export function readRecording(text: string): Recording {
  const byEngine = new Map<string, Observation>();
  let refusable: string[] = [];
  let engines: string[] = [];
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith(refusableMark)) refusable = line.slice(refusableMark.length).split(' ');
    else if (line.startsWith('=== ')) engines = line.slice(4).split(' ');
    else if (line.startsWith('--- ')) {
      const open = line.endsWith(noNewline);
      const ending = line.slice(4, open ? -noNewline.length : undefined);
      const stdout = lines.join('\n') + (lines.length === 0 || open ? '' : '\n');
      for (const engine of engines) byEngine.set(engine, { stdout, ending });
      lines = [];
    } else lines.push(line.replace(/^\\/, ''));
  }
  return { refusable, byEngine };
}

/** Writes a `.out` file. */
export function writeRecording({ refusable, byEngine }: Recording): string {
  const groups = new Map<string, string[]>();
  for (const [engine, { stdout, ending }] of byEngine) {
    const open = stdout !== '' && !stdout.endsWith('\n');
    const lines = stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n');
    const body = lines.map((line) => `${/^(?:===|---|\\)/.test(line) ? '\\' : ''}${line}\n`);
    const text = `${body.join('')}--- ${ending}${open ? noNewline : ''}\n`;
    groups.set(text, [...(groups.get(text) ?? []), engine]);
  }
  const head = refusable.length > 0 ? `${refusableMark}${refusable.join(' ')}\n` : '';
  return head + [...groups].map(([text, engines]) => `=== ${engines.join(' ')}\n${text}`).join('');
}
