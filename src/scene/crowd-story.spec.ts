import { effectsBetween, lineCursors, replay, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { crowdStory } from './crowd-story.ts';
import { heapFigure } from './heap-figure.ts';
import { lineStory } from './story.ts';

const profile = 'cpython-3.14-64';

/** The stories of each line of a program: told from its effects alone, and from the whole heap. */
function stories(source: string) {
  const trace = run(source, { profile });
  const stops = lineCursors(trace).map((cursor, at, all) =>
    at === all.length - 1 ? cursor : cursor - 1,
  );
  return stops.slice(1).map((stop, at) => {
    const from = stops[at] ?? 0;
    const [previous, current] = [replay(trace, from), replay(trace, stop)];
    const effects = effectsBetween(trace, from, stop);
    return {
      crowd: crowdStory(previous, current, effects, new Map()),
      whole: lineStory(previous, current, effects, new Map()),
    };
  });
}

describe('crowdStory', () => {
  it('tells of names, deaths and output what the story of the whole heap tells', () => {
    const source =
      'import gc\na = [1.5]\nb = [a, a]\na = {}\ndef f(x):\n    y = [x]\n    return y\nb = f(a)\nprint(len(b))\nb.append(b)\ndel b\ngc.collect()\n';
    for (const { crowd, whole } of stories(source)) {
      const told = (facts: typeof crowd) =>
        facts.flatMap((fact) => {
          if (fact.kind === 'bound' || fact.kind === 'rebound') return `${fact.kind} ${fact.name}`;
          if (fact.kind === 'unbound') return `unbound ${fact.names.join()}`;
          if (fact.kind === 'freed') return `freed ${fact.objects.length} ${fact.by}`;
          return fact.kind === 'printed' || fact.kind === 'collected' ? fact.kind : [];
        });
      expect(told(crowd).sort()).toEqual(told(whole).sort());
    }
  });

  it('counts the dead where there are too many to name', () => {
    const last = stories('a = [[] for i in range(50)]\na.clear()\n').at(-1);
    expect(last?.crowd).toContainEqual({ kind: 'many-freed', objects: 50, collector: false });
  });
});

it('a figure of more than 300 objects is large, and stops at every line and effect', () => {
  const source = 'a = []\nfor i in range(301):\n    a.append([])\nprint(len(a))\n';
  const { large, stops, leftOut, layouts, open } = heapFigure(run(source, { profile }), 10);
  expect([large, leftOut, layouts.line.wide.cards]).toEqual([true, 0, []]);
  expect(stops.line.length).toBeGreaterThan(600);
  expect(stops.effect.length).toBeGreaterThan(stops.line.length);
  expect(layouts.line.numbers.length).toBeGreaterThan(300);
  expect(open).toBe(1);
  expect(heapFigure(run('a = [[]]\n', { profile })).large).toBe(false);
});
