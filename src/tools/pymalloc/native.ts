import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, globSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = import.meta.dirname;
const player = join(folder, 'play.py');

/** A CPython that is installed here, with pymalloc of its own that scripts can be played on. */
export interface NativePymalloc {
  /** As `sys.version.split()[0]`. */
  readonly version: string;
  /** Seconds of the processor for pairs of a free and a malloc of 1 to 512 bytes, over `blocks` live ones. */
  secondsForPairs(pairs: number, blocks: number): number;
  /** Begins to play scripts, each on fresh arenas. */
  open(): Player;
}

/** A process that plays scripts of requests, one after the other. */
export interface Player {
  /** What {@link readAnswer} reads. */
  play(script: Uint32Array): Promise<Uint32Array>;
  close(): void;
}

const question =
  'import sys, sysconfig; print(sys.version.split()[0], sysconfig.get_path("include"))';

/** Builds the extension for a Python and gives the folder it lies in; throws where it cannot. */
function build(include: string): string {
  if (!existsSync(join(include, 'Python.h'))) throw new Error(`no headers in ${include}`);
  const built = mkdtempSync(join(tmpdir(), 'heapscope-pymalloc-'));
  const target = join(built, 'native_pymalloc.so');
  const flags = ['-O2', '-shared', '-fPIC', `-I${include}`];
  execFileSync('cc', [...flags, join(folder, 'native_pymalloc.c'), '-o', target], {
    stdio: 'pipe',
  });
  return built;
}

/** Reads whole answers, a length and so many bytes each, off a stream. */
class AnswerReader {
  #waiting: { resolve(answer: Uint32Array): void; reject(error: Error): void } | null = null;
  #parts: Buffer[] = [];
  #bytes = 0;
  #errors = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    child.stdout.on('data', (part: Buffer) => {
      this.#parts.push(part);
      this.#bytes += part.length;
      this.#deliver();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#errors += text));
    child.on('close', () => this.#waiting?.reject(new Error(this.#errors)));
    child.on('error', (error) => this.#waiting?.reject(error));
  }

  next(): Promise<Uint32Array> {
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  #deliver(): void {
    if (this.#bytes < 4 || !this.#waiting) return;
    const all = Buffer.concat(this.#parts);
    this.#parts = [all];
    const length = all.readUInt32LE(0);
    if (all.length < 4 + length) return;
    this.#waiting.resolve(new Uint32Array(new Uint8Array(all.subarray(4, 4 + length)).buffer));
    this.#waiting = null;
    this.#parts = [all.subarray(4 + length)];
    this.#bytes = all.length - 4 - length;
  }
}

function prepare(python: string, version: string, include: string): NativePymalloc {
  const built = build(include);
  const distances = execFileSync(python, [player, built], { encoding: 'utf8' }).trim().split(' ');
  const env = { ...process.env, PYTHONMALLOC: 'malloc' };
  const call = (command: string, ...words: string[]) => [
    player,
    built,
    command,
    ...distances,
    ...words,
  ];
  return {
    version,
    secondsForPairs: (pairs, blocks) =>
      Number(
        execFileSync(python, call('time', String(pairs), String(blocks)), {
          encoding: 'utf8',
          env,
        }),
      ),
    open() {
      const child = spawn(python, call('play'), { env });
      const answers = new AnswerReader(child);
      return {
        play(script) {
          const answer = answers.next();
          const head = Buffer.alloc(4);
          head.writeUInt32LE(script.byteLength);
          child.stdin.write(head);
          child.stdin.write(new Uint8Array(script.buffer, script.byteOffset, script.byteLength));
          return answer;
        },
        close: () => child.kill(),
      };
    },
  };
}

/** The native pymalloc of a version such as `3.11`, or in a few words why there is none here. */
export function findNativePymalloc(version: string): NativePymalloc | string {
  const candidates = [
    `python${version}`,
    ...globSync(join(homedir(), `.pyenv/versions/${version}.*/bin/python3`)),
    'python3',
  ];
  const reasons: string[] = [];
  for (const python of candidates) {
    try {
      const said = execFileSync(python, ['-c', question], { encoding: 'utf8', stdio: 'pipe' });
      const [found = '', include = ''] = said.trim().split(' ');
      if (found.startsWith(`${version}.`)) return prepare(python, found, include);
    } catch (error) {
      reasons.push(
        `${python}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  return `no CPython ${version} with headers and a C compiler is installed here (${reasons.join('; ')})`;
}
