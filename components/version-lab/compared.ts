import type { Locale } from '#text/locale.ts';
import type { AlignedRow } from './align-outputs.ts';
import type { Explanation } from './explain.ts';

/** What the table and the list of compared outputs show. */
export interface ComparedProps {
  /** The rows to show, with the place that each has among all. */
  rows: readonly (AlignedRow & { readonly index: number })[];
  /** The names of the outputs' versions. */
  names: readonly string[];
  /** How each ended, in a sentence, and whether all did so in the same way. */
  endings: readonly string[];
  sameEnd: boolean;
  explanation: Explanation | null;
  locale: Locale;
}

/** A place that models refuse, and the versions whose models do. */
export interface Refusal {
  readonly feature: string;
  readonly line: number;
  readonly versions: readonly string[];
}

/** What the models of these versions refuse, each place once. */
export function refusals({ refused }: Explanation, names: readonly string[]): Refusal[] {
  const places = Map.groupBy(refused, ({ feature, line }) => `${String(line)} ${feature}`);
  return [...places.values()].flatMap((all) => {
    const versions = all.map(({ side }) => names[side] ?? '');
    return all.slice(0, 1).map(({ feature, line }) => ({ feature, line, versions }));
  });
}
