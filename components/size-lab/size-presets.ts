import type { ProfileId } from '@heapscope/simulation/reading';
import { profileIds } from '@heapscope/simulation/reading';
import { containerOf, mostItems, type ContainerId } from './containers.ts';

/** One line of the chart: a container as one CPython has it. */
export interface ChosenLine {
  readonly container: ContainerId;
  readonly profile: ProfileId;
}

/** How the lab is set up. */
export interface SizeSetting {
  /** Most items that are put in. */
  readonly items: number;
  readonly lines: readonly ChosenLine[];
}

/** Most lines of one chart: each needs a letter, a colour and a dash of its own. */
export const mostLines = 6;
/** The numbers of items that can be chosen. */
export const itemCounts = [16, 32, 64, 128, mostItems] as const;

const usual: ProfileId = 'cpython-3.14-64';

function together(items: number, ids: readonly ContainerId[]): SizeSetting {
  return { items, lines: ids.map((container) => ({ container, profile: usual })) };
}

/** Ready comparisons, by the name of their titles. */
export const sizePresets = {
  containers: together(32, ['list-append', 'tuple', 'set-add', 'dict-set']),
  lists: together(32, [
    'list-append',
    'list-comprehension',
    'list-range',
    'list-repeat',
    'list-literal',
  ]),
  versions: {
    items: 32,
    lines: (['cpython-3.11-64', 'cpython-3.14-64', 'cpython-3.14.2-wasm32'] as const).map(
      (profile) => ({ container: 'list-append', profile }),
    ),
  },
  array: together(64, ['list-append', 'array-q', 'array-b', 'bytes']),
  text: together(32, ['str-ascii', 'str-latin-1', 'str-ucs2', 'str-ucs4']),
  emptied: together(64, ['list-append', 'list-popped', 'dict-set', 'dict-emptied', 'set-emptied']),
  objects: together(16, ['instance-both', 'instance-dict', 'slots', 'dataclass-slots']),
} as const satisfies Record<string, SizeSetting>;

/** The name of a ready comparison. */
export type SizePreset = keyof typeof sizePresets;

/** A setting as a link has it: the number of items, then container and CPython of each line. */
export function writeSetting({ items, lines }: SizeSetting): unknown {
  return [items, lines.map(({ container, profile }) => [container, profile])];
}

/** Reads what a link has; null for what is none of this lab's settings. */
export function readSetting(value: unknown): SizeSetting | null {
  if (!Array.isArray(value)) return null;
  const [count, wanted] = value as unknown[];
  const items = itemCounts.find((known) => known === count);
  if (items === undefined || !Array.isArray(wanted)) return null;
  if (wanted.length === 0 || wanted.length > mostLines) return null;
  const lines: ChosenLine[] = [];
  for (const line of wanted as unknown[]) {
    const [id, python] = Array.isArray(line) ? (line as unknown[]) : [];
    const container = typeof id === 'string' ? containerOf(id) : undefined;
    const profile = profileIds.find((known) => known === python);
    if (!container || !profile) return null;
    lines.push({ container: container.id, profile });
  }
  return { items, lines };
}
