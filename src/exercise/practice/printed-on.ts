import { effects, replay, type Trace } from '@heapscope/simulation/reading';

/** What the program prints while a line of the module runs, the last time that it does. */
export function printedOn(trace: Trace, line: number): string {
  let [begin, end, running] = [0, trace.length, false];
  let cursor = 0;
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind !== 'line' || effect.frame !== 0) continue;
    if (effect.line === line) [begin, end, running] = [cursor - 1, trace.length, true];
    else if (running) [end, running] = [cursor - 1, false];
  }
  return replay(trace, end).stdout.slice(replay(trace, begin).stdout.length);
}
