import { containerOf } from './containers.ts';
import type { ChosenLine } from './size-presets.ts';

/** The program of a line with up to `items` items. */
export function programOf({ container }: ChosenLine, items: number): string {
  const known = containerOf(container);
  return known ? known.program(Math.min(items, known.most)) : '';
}

/** Tells the runs of a lab apart. */
export function measureKey({ container, profile }: ChosenLine, items: number): string {
  return `${container} ${profile} ${String(items)}`;
}
