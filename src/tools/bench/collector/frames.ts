import { effects, replay } from '@heapscope/simulation';
import { run } from '@heapscope/simulation/complete';

/**
 * Milliseconds of the processor that each step of a collection takes: to go on through its events and
 * to ask for the collector's counts and its unreachable list, all of them, and for the object that
 * the last event is about. `frames` steps share the whole collection of `objects` lists evenly.
 */
export function frameTimes(objects: number, frames: number): number[] {
  const source = [
    'import gc',
    'gc.disable()',
    `kept = [[number] for number in range(${String(objects)})]`,
    'gc.collect()',
  ].join('\n');
  const trace = run(source, { profile: 'cpython-3.11-64' });
  if (trace.outcome.kind !== 'finished') throw new Error(JSON.stringify(trace.outcome));
  let [cursor, first, last] = [0, 0, 0];
  for (const { kind } of effects(trace)) {
    cursor++;
    if (kind === 'collection-start' && first === 0) first = cursor;
    if (kind === 'collection-end' && last === 0) last = cursor;
  }
  replay(trace, trace.length);
  return Array.from({ length: frames }, (_, frame) => {
    const start = process.cpuUsage();
    const at = first + Math.floor((frame / frames) * (last - first));
    const { collection, effect, objects: living } = replay(trace, at);
    let shown = 0;
    for (const [object, refs] of collection?.refs ?? []) {
      if (refs === 0 && !collection?.unreachable.has(object)) shown++;
    }
    if (effect && 'object' in effect) shown += living.get(effect.object)?.count ?? 0;
    const { user, system } = process.cpuUsage(start);
    if (shown < 0) throw new Error('nothing is shown');
    return (user + system) / 1000;
  });
}
