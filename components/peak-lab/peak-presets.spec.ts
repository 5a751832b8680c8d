import { readFileSync } from 'node:fs';
import { profileIds } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { peakRun } from '#components/simulation-thread/lab-runs.ts';
import { peakOf, type PeakSeries } from '#scene/peak-series.ts';
import { locales } from '#text/locale.ts';
import { peakLabText } from '#text/peak-lab.ts';
import { comparedWith, peakPresets, readPeak, writePeak } from './peak-presets.ts';

const most = (series: PeakSeries | null) => (series ? (series.bytes[peakOf(series)] ?? 0) : 0);

describe.each(Object.entries(peakPresets))('%s', (name, sources) => {
  test.each(profileIds)('runs on %s', (profile) => {
    for (const source of sources) {
      const { outcome, series } = peakRun(source, profile);
      expect(outcome).toEqual({ kind: 'finished' });
      expect(most(series)).toBeGreaterThan(0);
    }
  });

  test('has a title, and comes back from a link', () => {
    for (const locale of locales) {
      expect(Object.keys(peakLabText[locale].presets)).toContain(name);
    }
    const setting = { sources, profile: 'cpython-3.12-wasm32' } as const;
    expect(readPeak(JSON.parse(JSON.stringify(writePeak(setting))))).toEqual(setting);
  });
});

test('a generator peaks far below a list', () => {
  const [list, generator] = peakPresets.generator.map((source) =>
    most(peakRun(source, 'cpython-3.14-64').series),
  );
  expect(list).toBeGreaterThan(10 * (generator ?? 0));
});

test('a program that is refused has no series', () => {
  const { outcome, series } = peakRun('import threading\n', 'cpython-3.14-64');
  expect(outcome).toMatchObject({ kind: 'unsupported', line: 1 });
  expect(series).toBeNull();
  expect(peakRun('a = (\n', 'cpython-3.14-64').series).toBeNull();
});

test('the CPythons that requests were compared with are those of the recording', () => {
  const path = new URL('../../src/tools/record/requests.json', import.meta.url);
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { runs: object }>;
  const versions = new Set(Object.values(recorded).flatMap(({ runs }) => Object.keys(runs)));
  expect(new Set(Object.values(comparedWith))).toEqual(versions);
});

test('a link that holds no two programs is not read', () => {
  expect(readPeak(['cpython-3.14-64', '', ''])).not.toBeNull();
  for (const wrong of [null, [], ['cpython-2.7', '', ''], ['cpython-3.14-64', '', 1]]) {
    expect(readPeak(wrong)).toBeNull();
  }
});
