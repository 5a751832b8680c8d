import type { Effect } from '@heapscope/simulation';

/**
 * The most bytes that were given out and not yet returned at any moment, as they were asked for. A
 * block that a free list passes on is given out already.
 */
export function peakBytes(effects: Iterable<Effect>): number {
  const blocks = new Map<number, number>();
  let live = 0;
  let peak = 0;
  for (const effect of effects) {
    if (effect.kind === 'malloc') {
      live += effect.bytes - (blocks.get(effect.address) ?? 0);
      blocks.set(effect.address, effect.bytes);
      peak = Math.max(peak, live);
    } else if (effect.kind === 'free') {
      live -= blocks.get(effect.address) ?? 0;
      blocks.delete(effect.address);
    }
  }
  return peak;
}
