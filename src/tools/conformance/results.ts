import { readFileSync, writeFileSync } from 'node:fs';
import type { PageResults } from '#components/proof/in-page.ts';
import type { GeneratedBatch, Results } from '#components/proof/results.ts';
import type { Comparison } from './compare.ts';
import type { Engine } from './engine.ts';

const sum = (found: readonly Comparison[]) =>
  found.reduce(
    (total, { refused, observations }) => total + (refused === null ? observations : 0),
    0,
  );

/** Sums up the comparisons of a corpus. */
export function summarise(
  programs: number,
  engines: readonly Engine[],
  comparisons: readonly Comparison[],
): Results {
  const byTopic = Map.groupBy(comparisons, ({ topic }) => topic);
  const byEngine = Map.groupBy(comparisons, ({ engine }) => engine);
  const refused = new Map<string, string>();
  for (const { program, engine, refused: reason } of comparisons) {
    if (reason !== null && !refused.has(program)) refused.set(program, `${engine}, ${reason}`);
  }
  return {
    programs,
    comparisons: comparisons.length,
    observations: sum(comparisons),
    engines: engines.map(({ name, version }) => {
      const found = (byEngine.get(name) ?? []).filter((each) => each.refused === null);
      return { name, version, programs: found.length, observations: sum(found) };
    }),
    topics: [...byTopic].map(([name, found]) => {
      const paths = new Set(found.map(({ program }) => program));
      return {
        name,
        programs: paths.size,
        observations: sum(found),
        refused: [...paths].filter((path) => refused.has(path)).length,
      };
    }),
    refused: [...refused].map(([program, reason]) => ({ program, reason })),
    disagreements: comparisons.flatMap(({ program, engine, disagreement }) =>
      disagreement === null ? [] : [{ program, engine, difference: disagreement }],
    ),
  };
}

const folder = 'components/proof/';

/** Keeps the results for the page. */
export function writeResults(results: Results): void {
  writeFileSync(`${folder}results.json`, `${JSON.stringify(results, null, 2)}\n`);
}

/** Keeps what the page's own comparison found. */
export function writeInPage(found: PageResults): void {
  writeFileSync(`${folder}in-page.json`, `${JSON.stringify(found, null, 2)}\n`);
}

/** Keeps a batch of random programs, in place of one on the same engine with the same seed. */
export function writeGenerated(found: GeneratedBatch): void {
  const file = `${folder}generated.json`;
  const before = JSON.parse(readFileSync(file, 'utf8')) as GeneratedBatch[];
  const others = before.filter(
    ({ engine, seed }) => engine !== found.engine || seed !== found.seed,
  );
  const all = [...others, found].sort(
    (a, b) => a.engine.localeCompare(b.engine, 'en', { numeric: true }) || a.seed - b.seed,
  );
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
