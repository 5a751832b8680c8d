import { effects, type Trace } from '@heapscope/simulation/reading';

/**
 * The cursor at which each line of the module is over: where its next line begins, or the run ends.
 * A line that runs again has the cursor of its last time; `often` are the lines that do.
 */
export function afterLines(trace: Trace): {
  readonly over: ReadonlyMap<number, number>;
  readonly often: ReadonlySet<number>;
} {
  const over = new Map<number, number>();
  const often = new Set<number>();
  let running: number | null = null;
  let cursor = 0;
  const end = (at: number) => {
    if (running === null) return;
    if (over.has(running)) often.add(running);
    over.set(running, at);
  };
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind !== 'line' || effect.frame !== 0) continue;
    end(cursor - 1);
    running = effect.line;
  }
  end(trace.length);
  return { over, often };
}
