import { writeFileSync } from 'node:fs';
import type { Comparison } from './compare.ts';

/** What `npm run conformance` found, as the page /proof/ shows it. */
export interface Results {
  readonly programs: number;
  readonly comparisons: number;
  readonly observations: number;
  readonly engines: readonly { readonly name: string; readonly observations: number }[];
  readonly topics: readonly {
    readonly name: string;
    readonly programs: number;
    readonly observations: number;
    readonly refused: number;
  }[];
  readonly refused: readonly { readonly program: string; readonly reason: string }[];
  readonly disagreements: readonly {
    readonly program: string;
    readonly engine: string;
    readonly difference: string;
  }[];
}

const sum = (found: readonly Comparison[]) =>
  found.reduce(
    (total, { refused, observations }) => total + (refused === null ? observations : 0),
    0,
  );

/** Sums up the comparisons of a corpus. */
export function summarise(programs: number, comparisons: readonly Comparison[]): Results {
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
    engines: [...byEngine].map(([name, found]) => ({ name, observations: sum(found) })),
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

/** Where the page reads the results. */
export const resultsFile = 'components/proof/results.json';

/** Keeps the results for the page. */
export function writeResults(results: Results): void {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}
