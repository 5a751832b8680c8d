import type { ProgressEvent } from './event.ts';

/** All events of both, each id once, in the order they happened. */
export function mergeEvents(
  ours: Iterable<ProgressEvent>,
  theirs: Iterable<ProgressEvent>,
): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of [...ours, ...theirs]) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
