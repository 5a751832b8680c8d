import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { ChunksMissing, forgetAllChunks, loadAllChunks } from './chunk.ts';

// Each time that chunks are missing a page fetches them and begins the program anew.
const most = 3;

const root = join(import.meta.dirname, '../../../..');
const programs = globSync(
  'content/{programs,exercises}/**/*.py src/simulation/cases/**/*.py'.split(' '),
  { cwd: root },
).sort();

/** How often a page that has loaded nothing of the chunks fetches some for a program. */
async function roundsOf(source: string): Promise<number> {
  forgetAllChunks();
  for (let rounds = 0; ; rounds += 1) {
    try {
      run(source, { profile: 'cpython-3.14-64' });
      return rounds;
    } catch (error) {
      if (!(error instanceof ChunksMissing)) throw error;
      await error.load();
    }
  }
}

await loadAllChunks();

test.each(programs)('%s', async (name) => {
  const source = readFileSync(join(root, name), 'utf8');
  expect(await roundsOf(source)).toBeLessThanOrEqual(most);
});
