import type { GeneratedBatch } from '#components/proof/results.ts';
import type { Engine } from '../engine.ts';
import { search, type Found } from './search.ts';

/** Disagreements after which a search ends. */
const most = 20;

const count = (reasons: ReadonlyMap<string, number>) =>
  [...reasons.values()].reduce((sum, times) => sum + times, 0);

function tellProgress({ name }: Engine, { agreed, refused, disagreements }: Found): void {
  const [no, differ] = [count(refused), disagreements.length];
  console.error(
    `${name}: ${String(agreed)} agreed, ${String(no)} refused, ${String(differ)} differ`,
  );
}

/**
 * Compares random programs on an engine; prints those that differ as they are found, and at the end
 * why programs are refused.
 */
export async function generate(
  engine: Engine,
  programs: number,
  seed: number,
): Promise<GeneratedBatch> {
  let told = 0;
  const found = await search(engine, programs, seed, most, (sofar) => {
    for (const { program, difference } of sofar.disagreements.slice(told)) {
      console.log(`DIFFERS on ${engine.name}: ${difference}\n${program}`);
    }
    told = sofar.disagreements.length;
    tellProgress(engine, sofar);
  });
  const reasons = [...found.refused].sort(([, a], [, b]) => b - a);
  for (const [reason, times] of reasons) console.log(`refused ${String(times)} times: ${reason}`);
  const { agreed } = found;
  const [refused, disagreements] = [count(found.refused), found.disagreements.length];
  console.log(
    `${engine.name}, seed ${String(seed)}: ${String(agreed)} agreed, ${String(refused)} refused, ` +
      `${String(found.unjudged)} without an answer, ${String(disagreements)} differ`,
  );
  return { engine: engine.name, version: engine.version, seed, agreed, refused, disagreements };
}
