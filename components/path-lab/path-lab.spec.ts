import { replay, run, type Snapshot } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { heapFigure } from '#scene/heap-figure.ts';
import { numbersFrom } from '#scene/numbers.ts';
import { referencePaths } from '#scene/reference-paths.ts';
import { sketch } from '#scene/snapshot-for-specs.ts';
import { locales } from '#text/locale.ts';
import { pathLabText } from '#text/path-lab.ts';
import { momentAt } from './moment-at.ts';
import { linksOnPaths, objectsAt, referenceKey } from './objects-at.ts';
import { PathLab } from './path-lab.svelte.ts';
import { pathPresets, readPath, writePath } from './path-presets.ts';

const profile = 'cpython-3.14-64' as const;

function labOf(source: string) {
  const trace = run(source, { profile });
  const { stops, layouts } = heapFigure(trace);
  const figure = { trace, stops: stops.line, layouts: layouts.line, cutShort: false };
  const lab = new PathLab({ source, profile, outcome: trace.outcome, figure });
  const at = (): Snapshot => replay(trace, figure.stops[lab.stop] ?? 0);
  return { lab, figure, at };
}

describe.each(Object.entries(pathPresets))('%s', (name, { source }) => {
  const { lab, at, figure } = labOf(source);

  test('opens at an object that is alive and that chains lead to', () => {
    const snapshot = at();
    expect(lab.target).not.toBeNull();
    expect(snapshot.objects.get(lab.target ?? 0)?.immortal).toBe(false);
    expect(referencePaths(snapshot, lab.target ?? 0).length).toBeGreaterThan(0);
    const offered = objectsAt(snapshot, numbersFrom(figure.layouts.numbers));
    expect(offered.map(({ id }) => id)).toContain(lab.target);
  });

  test('has a title, and comes back from a link', () => {
    for (const locale of locales) {
      expect(Object.keys(pathLabText[locale].presets)).toContain(name);
    }
    const view = { stop: 2, target: 5 };
    const back = (of: typeof view | null) =>
      readPath(JSON.parse(JSON.stringify(writePath({ source, profile }, of))));
    expect(back(view)).toEqual({ program: { source, profile }, view });
    expect(back(null)).toEqual({ program: { source, profile }, view: null });
  });
});

test('a link that holds no program is not read', () => {
  for (const wrong of [
    null,
    [profile],
    [profile, 1],
    ['cpython-2', ''],
    [profile, '', 1],
    [profile, '', 1, 0.5],
  ]) {
    expect(readPath(wrong)).toBeNull();
  }
});

test('objects are offered by the names that the program has for them, the shortest first', () => {
  const { at, figure } = labOf('pair = [[1000], [2000]]\nlast = pair[1]\n');
  const offered = objectsAt(at(), numbersFrom(figure.layouts.numbers));
  expect(offered.map(({ name, what }) => [name, what])).toEqual([
    ['last', 'list 2'],
    ['pair', 'list 3'],
    ['last[0]', '2000'],
    ['pair[0]', 'list 1'],
    ['pair[0][0]', '1000'],
  ]);
});

test('the references of all chains are listed once, those to the object first', () => {
  const heap = sketch({
    names: { a: 1, b: 2 },
    objects: { 1: ['list', [3]], 2: ['list', [1]], 3: ['list'] },
  });
  const links = linksOnPaths(referencePaths(heap, 3));
  expect(links.map(referenceKey)).toEqual(['o1:[0]>3', 'n0:a>1', 'o2:[0]>1', 'n0:b>2']);
});

test('moments are told by the line that has run', () => {
  const { figure } = labOf('a = []\nb = a\n');
  expect(figure.stops.map((_, stop) => momentAt(figure, stop))).toEqual(['before', 1, 'end']);
});
