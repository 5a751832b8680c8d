import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { buildOf, differingFeatures, featureIds } from './features.ts';
import { profileIds } from './profile-id.ts';
import { profiles } from './profiles.ts';

test('a CPython with all differing features of another still differs only in the rest', () => {
  for (const id of profileIds) {
    expect(differingFeatures(id, id)).toEqual([]);
    for (const from of profileIds) {
      const features = differingFeatures(id, from);
      expect(differingFeatures(from, id)).toEqual(features);
      const { profile } = buildOf(id, { from, features });
      expect(profile.id).toBe(id);
      expect(profile.thresholds).toEqual(profiles[from].thresholds);
      expect(profile.sizes.tuple).toBe(profiles[from].sizes.tuple);
    }
  }
});

test('borrowing leaves the profile itself as it is', () => {
  const before = JSON.stringify(profiles);
  buildOf('cpython-3.15-wasm32', { from: 'cpython-3.11-wasm32', features: featureIds });
  expect(JSON.stringify(profiles)).toBe(before);
});

test.each([
  [
    'borrowed-loads',
    'def f():\n    a = []\n    print(sys.getrefcount(a))\nf()\n',
    '3.13',
    '3.14.2',
  ],
  ['tuple-size', 'print(sys.getsizeof(()))\n', '3.13', '3.14.2'],
  ['thresholds', 'import gc\nprint(gc.get_threshold())\n', '3.12', '3.13'],
  ['small-integers', "a = 1000\nprint(a is int('1000'))\n", '3.14.2', '3.15'],
  ['dict-tracking', 'import gc\nprint(gc.is_tracked({}))\n', '3.13', '3.14.2'],
] as const)('%s alone makes one print what the other prints', (feature, body, older, newer) => {
  const source = `import sys\n${body}`;
  const one = `cpython-${older}-wasm32` as const;
  const other = `cpython-${newer}-wasm32` as const;
  const printed = (profile: typeof one | typeof other, from?: typeof one | typeof other) =>
    run(source, {
      profile,
      ...(from ? { build: buildOf(profile, { from, features: [feature] }) } : {}),
    }).stdout;
  expect(printed(one)).not.toBe(printed(other));
  expect(printed(one, other)).toBe(printed(other));
  expect(printed(other, one)).toBe(printed(one));
});
