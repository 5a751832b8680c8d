import { readFileSync } from 'node:fs';
import { profileIds } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { labsText } from '#text/labs.ts';
import { locales } from '#text/locale.ts';
import { sizeLabText } from '#text/size-lab.ts';
import { containerGroups, containers } from './containers.ts';
import { programOf } from './measure-key.ts';
import { mostLines, readSetting, sizePresets, writeSetting } from './size-presets.ts';

/** Items with which the programs were recorded on real CPythons (`src/simulation/cases/labs/sizes/`). */
const recorded = 32;

test.each(containers.map(({ id }) => id))(
  'the program of %s is the one that real CPythons were recorded with',
  (id) => {
    const path = `../../src/simulation/cases/labs/sizes/${id}.py`;
    const known = readFileSync(new URL(path, import.meta.url), 'utf8');
    expect(programOf({ container: id, profile: 'cpython-3.14-64' }, recorded)).toBe(known);
  },
);

describe.each(locales)('in %s', (locale) => {
  test('everything that can be chosen has a name', () => {
    const { containers: names, groups, presets } = sizeLabText[locale];
    expect(Object.keys(names).sort()).toEqual(containers.map(({ id }) => id).sort());
    expect(Object.keys(groups)).toEqual([...containerGroups]);
    expect(Object.keys(presets)).toEqual([...Object.keys(sizePresets), 'own']);
    expect(Object.keys(labsText[locale].pythons)).toEqual([...profileIds]);
  });
});

describe('a setting', () => {
  test.each(Object.entries(sizePresets))('%s comes back from a link', (_, setting) => {
    expect(readSetting(JSON.parse(JSON.stringify(writeSetting(setting))))).toEqual(setting);
  });

  test('that is none of the lab’s is not read', () => {
    const line = ['list-append', 'cpython-3.14-64'];
    expect(readSetting([32, [line]])).not.toBeNull();
    for (const wrong of [
      null,
      {},
      [33, [line]],
      [32, []],
      [32, [['toString', 'cpython-3.14-64']]],
      [32, [['list-append', 'cpython-2.7-64']]],
      [32, Array.from({ length: mostLines + 1 }, () => line)],
    ]) {
      expect(readSetting(wrong)).toBeNull();
    }
  });
});
