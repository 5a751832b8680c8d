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
  'import struct, sys; print(*sys.version_info[:3], struct.calcsize("P") * 8, sys.implementation.name, sys.version.split()[0])';

/** A Python that is installed here, and the profile that it stands for. */
interface Installed {
  readonly python: string;
  readonly profile: string;
  readonly version: string;
  /** Whether it does all that the profile's own release does. */
  readonly alike: boolean;
}

/**
 * What a Python stands for, or null: 3.14.5 has another collector than 3.14.4; 3.12 made interned
 * strings immortal until 3.12.5, unlike the profile's release.
 */
async function look(python: string): Promise<Installed | null> {
  const { stdout, status } = await start(python, ['-c', question], tmpdir());
  const [major, minor = 0, micro = 0, bits, name, version = ''] = stdout.trim().split(' ');
  if (status !== 0 || major !== '3' || bits !== '64' || name !== 'cpython') return null;
  if (!['11', '12', '13', '14', '15'].includes(String(minor))) return null;
  const alike = minor !== '12' || Number(micro) >= 5;
  const incremental = minor === '14' && Number(micro) < 5;
  return { python, profile: `3.${String(minor)}${incremental ? '.2' : ''}-64`, version, alike };
}

async function observe(python: string, source: string): Promise<Observation> {
  const folder = mkdtempSync(join(tmpdir(), 'heapscope-'));
  writeFileSync(join(folder, 'main.py'), source);
  const { stdout, stderr, status } = await start(python, ['main.py'], folder);
  rmSync(folder, { recursive: true });
  const said = stderr.trimEnd().split('\n').at(-1);
  return { stdout, ending: status === 0 ? 'finished' : said || `exit status ${String(status)}` };
}

/**
 * The native CPythons that are installed here, one for each profile; one that is not quite like its
 * profile only if it is asked for by name.
 */
export async function findNative(asked: readonly string[]): Promise<Engine[]> {
  const known = ['3.11', '3.12', '3.13', '3.14', '3.15'].map((version) => `python${version}`);
  const candidates = [
    ...globSync(join(homedir(), '.pyenv/versions/3.1[1-5].*/bin/python3')),
    'python3',
    ...known,
  ];
  const found = new Map<string, Installed>();
  for (const python of candidates) {
    const installed = await look(python);
    if (!installed || found.has(installed.profile)) continue;
    if (installed.alike || asked.includes(installed.profile))
      found.set(installed.profile, installed);
  }
  return [...found.values()].map(({ python, profile, version }) => ({
    name: profile,
    version,
    observe: (source) => observe(python, source),
    close: () => undefined,
  }));
}
