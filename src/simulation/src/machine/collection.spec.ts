import { describe, expect, test } from 'vitest';
import { profileIds } from '../profiles/profile-id.ts';
import { run } from '../complete.ts';

const ring = 'ring = []\nring.append(ring)\nring = None\n';
const many = 'kept = []\nfor i in range(3000):\n    kept.append([i])\n';

describe.each(profileIds)('a collection that starts by itself (%s)', (profile) => {
  const outcome = (source: string) => run(source, { profile }).outcome;

  test('is refused if it finds garbage', () => {
    const feature = 'automatic collection that finds garbage';
    expect(outcome(ring + many)).toMatchObject({ kind: 'unsupported', feature });
  });

  test('passes if it finds nothing, or if the program has forbidden it', () => {
    expect(outcome(many)).toEqual({ kind: 'finished' });
    expect(outcome(`import gc\ngc.disable()\n${ring}${many}`)).toEqual({ kind: 'finished' });
    expect(outcome(`import gc\n${ring}gc.collect()\n${many}`)).toEqual({ kind: 'finished' });
  });

  test('leaves it open what it has untracked', () => {
    const asked = (thing: string) => `import gc\nt = ${thing}\n${many}gc.is_tracked(t)\n`;
    expect(outcome(asked('(1, 2)'))).toMatchObject({
      kind: 'unsupported',
      feature: 'gc.is_tracked after an automatic collection',
    });
    expect(outcome(asked('[1]'))).toEqual({ kind: 'finished' });
  });
});
