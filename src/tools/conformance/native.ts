import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Observation } from '../../simulation/src/recorded-output.ts';
import type { Engine } from './engine.ts';

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function start(python: string, args: readonly string[], folder: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(python, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
      env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf8' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', () => {
      resolve({ stdout, stderr, status: null });
    });
    child.on('close', (status) => {
      resolve({ stdout, stderr, status });
    });
  });
}

const question =
  'import struct, sys; print(*sys.version_info[:3], struct.calcsize("P") * 8, sys.implementation.name)';

/** The profile that a Python stands for, or null: 3.14.5 has another collector than 3.14.4. */
async function profileOf(python: string): Promise<string | null> {
  const { stdout, status } = await start(python, ['-c', question], tmpdir());
  const [major, minor = 0, micro = 0, bits, name] = stdout.trim().split(' ');
  if (status !== 0 || major !== '3' || bits !== '64' || name !== 'cpython') return null;
  if (minor === '14') return Number(micro) < 5 ? '3.14.2-64' : '3.14-64';
  return ['11', '12', '13', '15'].includes(String(minor)) ? `3.${String(minor)}-64` : null;
}

async function observe(python: string, source: string): Promise<Observation> {
  const folder = mkdtempSync(join(tmpdir(), 'heapscope-'));
  writeFileSync(join(folder, 'main.py'), source);
  const { stdout, stderr, status } = await start(python, ['main.py'], folder);
  rmSync(folder, { recursive: true });
  const said = stderr.trimEnd().split('\n').at(-1);
  return { stdout, ending: status === 0 ? 'finished' : said || `exit status ${String(status)}` };
}

/** The native CPythons that are installed here, one for each profile. */
export async function findNative(): Promise<Engine[]> {
  const known = ['3.11', '3.12', '3.13', '3.14', '3.15'].map((version) => `python${version}`);
  const candidates = [
    ...globSync(join(homedir(), '.pyenv/versions/3.1[1-5].*/bin/python3')),
    'python3',
    ...known,
  ];
  const found = new Map<string, string>();
  for (const python of candidates) {
    const profile = await profileOf(python);
    if (profile !== null && !found.has(profile)) found.set(profile, python);
  }
  return [...found].map(([name, python]) => ({
    name,
    observe: (source) => observe(python, source),
    close: () => undefined,
  }));
}
