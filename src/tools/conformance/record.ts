import { writeFileSync } from 'node:fs';
import { writeRecording } from '../../simulation/src/recorded-output.ts';
import type { CorpusProgram } from './corpus.ts';
import type { Engine } from './engine.ts';

/**
 * Writes beside each program what the engines print: for the named programs anew, else for every
 * case that says nothing of it yet. What engines that are not here printed stays.
 */
export async function record(
  programs: readonly CorpusProgram[],
  engines: readonly Engine[],
  anew: boolean,
): Promise<number> {
  const wanted = programs.filter(
    ({ path, recording, expects }) =>
      path.startsWith('src/simulation/cases/') && (anew || (!recording && !expects)),
  );
  for (const { path, source, output, recording } of wanted) {
    const byEngine = new Map(recording?.byEngine);
    const seen = await Promise.all(engines.map(({ observe }) => observe(source)));
    engines.forEach(({ name }, at) => {
      const observed = seen[at];
      if (observed) byEngine.set(name, observed);
    });
    writeFileSync(output, writeRecording({ refusable: recording?.refusable ?? [], byEngine }));
    console.log(`recorded ${path}`);
  }
  return wanted.length;
}
