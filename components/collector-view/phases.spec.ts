import { collectionStops } from '#scene/collection-stops.ts';
import { collectorViewText } from '#text/collector-view.ts';
import { collectionPhases, fullPhases, incrementPhases } from '@heapscope/simulation';
import { run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { CollectorState } from './collector-state.svelte.ts';

const source = `import gc
kept = []
gc.collect()
kept.append([])
gc.collect(1)
gc.collect(1)
`;

function stateOf(profile: 'cpython-3.14.2-64' | 'cpython-3.14-64') {
  const trace = run(source, { profile });
  return new CollectorState(trace, collectionStops(trace), new Map());
}

test('each phase of an incremental collector is a stop, in order, and is told', () => {
  const view = stateOf('cpython-3.14.2-64');
  const phases: string[][] = [];
  for (const [index, { collection, phase }] of view.stops.entries()) {
    view.go(index);
    const seen = (phases[collection] ??= []);
    if (phase === null || seen.at(-1) === phase) continue;
    seen.push(phase);
    expect(view.phases).toContain(phase);
    for (const text of Object.values(collectorViewText)) expect(text.phase[phase]).not.toBe('');
  }
  expect(phases.slice(0, 3)).toEqual([
    [...fullPhases],
    [...incrementPhases],
    // What was marked is work ahead of time: the next increment has nothing to do.
    ['assess-work'],
  ]);
});

test('an increment stops at each object that it marks and says so', () => {
  const view = stateOf('cpython-3.14.2-64');
  const kinds = view.stops.flatMap((_, index) => {
    view.go(index);
    return view.facts.map(({ kind }) => kind);
  });
  expect(kinds.filter((kind) => kind === 'marked')).toHaveLength(2);
});

test('a collector without increments has no phases of them', () => {
  const view = stateOf('cpython-3.14-64');
  expect(view.phases).toEqual(collectionPhases);
  expect(view.stops.map(({ phase }) => phase)).not.toContain('completed-scavenge');
});
