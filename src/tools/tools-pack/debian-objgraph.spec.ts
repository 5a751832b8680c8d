// The pack from Debian's python3-objgraph, and the course's programs with it in real CPython 3.14.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { closeNodeCPython, runInNode } from '#cpython/node/run-in-node.node.ts';
import { readPack } from '#cpython/tools-pack/read-pack.node.ts';
import { expectedOutput, parseProgram } from '#exercise/program.ts';
import { makePack } from './make-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'objgraph-pack-'));
const site = 'usr/lib/python3/dist-packages';

/** The metadata folder of objgraph under a root; null where it is not there. */
function objgraphUnder(root: string): string | null {
  const [found] = globSync(`${site}/objgraph-*.{dist,egg}-info`, { cwd: root });
  return found === undefined ? null : join(root, found);
}

/** As Debian's package has it: from apt, where it can, but not installed. */
function unpacked(): string | null {
  try {
    const quiet = { cwd: folder, stdio: 'ignore', timeout: 60_000 } as const;
    execFileSync('apt-get', ['download', 'python3-objgraph'], quiet);
    const [file = ''] = globSync('python3-objgraph_*.deb', { cwd: folder });
    execFileSync('dpkg-deb', ['-x', file, 'debian'], quiet);
    return objgraphUnder(join(folder, 'debian'));
  } catch {
    return null;
  }
}

const objgraph = objgraphUnder('/') ?? unpacked();
if (objgraph === null) {
  console.warn(
    'Not tested: a pack of Debian’s python3-objgraph, which is not installed here and which apt cannot get.',
  );
}
const limits = { seconds: 60, output: 100_000, memory: 256 * 2 ** 20 };
const programs = globSync('content/programs/**/*.py')
  .map((path) => ({ path, ...parseProgram(readFileSync(path, 'utf8')) }))
  .filter(({ tools }) => tools.join() === 'objgraph');

// Interpreters take seconds to start, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

afterAll(() => {
  closeNodeCPython();
  rmSync(folder, { recursive: true });
});

describe.skipIf(objgraph === null)('a pack of Debian’s python3-objgraph', () => {
  const out = join(folder, 'pack');
  test('has objgraph with its licence, and the course’s programs print with it what they say', async () => {
    const manifest = makePack([objgraph ?? ''], out);
    expect(manifest.packages).toMatchObject([{ name: 'objgraph', licence: 'MIT' }]);
    const pack = readPack(out);
    const licence = pack?.files.get('licences/objgraph/copyright');
    expect(new TextDecoder().decode(licence)).toContain('Marius Gedminas');
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) {
      const { source } = program;
      const result = await runInNode({ source, limits, ...(pack ? { pack: pack.zip } : {}) });
      const wanted = expectedOutput(program, 32).map((line) => `${line}\n`);
      expect(result, program.path).toMatchObject({
        stdout: wanted.join(''),
        stderr: '',
        outcome: { kind: 'finished' },
      });
    }
  });
});
