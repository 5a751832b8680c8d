import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BuiltFile } from './bundle.ts';

/** Runs a program in a fresh thread and answers the names of the files that it loaded. */
const runner = `
import { parentPort, workerData } from 'node:worker_threads';
await import('./simulation.js');
const { run, withChunks } = globalThis.simulation;
await withChunks(() => run(workerData, { profile: 'cpython-3.14-64' }));
parentPort.postMessage(globalThis.loadedFiles);
`;

/** The course's programs, and the files of a build that each of them loads. */
export async function loadedByPrograms(
  files: readonly BuiltFile[],
): Promise<{ readonly program: string; readonly files: readonly BuiltFile[] }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heapscope-size-'));
  try {
    for (const { name, code } of files) {
      const mark = `(globalThis.loadedFiles ??= []).push(${JSON.stringify(name)});`;
      writeFileSync(join(folder, name), `${code}\n${mark}`);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'runner.js'), runner);
    const programs = globSync('content/{programs,exercises}/**/*.py').sort();
    const results = [];
    for (const program of programs) {
      const names = await loadedBy(join(folder, 'runner.js'), readFileSync(program, 'utf8'));
      results.push({ program, files: files.filter(({ name }) => names.includes(name)) });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function loadedBy(path: string, source: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path, { workerData: source });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
