import { describe, expect, test } from 'vitest';
import { profileIds } from '../profiles/profile-id.ts';
import { run } from '../complete.ts';
import { effects } from '../trace/replay.ts';

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

describe('an increment after a full collection (3.14.2)', () => {
  const profile = 'cpython-3.14.2-wasm32';
  const events = (source: string): string[] => {
    const trace = run(source, { profile });
    expect(trace.outcome).toEqual({ kind: 'finished' });
    return [...effects(trace)].flatMap((effect) => {
      if (effect.kind === 'collection-start') return `start ${String(effect.generation)}`;
      if (effect.kind === 'collection-phase') return effect.phase;
      if (effect.kind === 'promote-object') return 'mark';
      return effect.kind === 'collection-end' ? `end ${String(effect.collected)}` : [];
    });
  };
  /** What comes after the collection that the program asks for. */
  const later = (source: string): string[] => {
    const all = events(source);
    return all.slice(all.indexOf('end 0') + 1);
  };

  test('comes after a full one that ends with the spaces changing places', () => {
    const full = events('import gc\ngc.collect()\n');
    expect(full.slice(0, full.indexOf('end 0') + 1)).toEqual([
      'start 2',
      'update-refs',
      'subtract-refs',
      'move-unreachable',
      'weak-references',
      'finalizers',
      'resurrection',
      'clear',
      'completed-scavenge',
      'end 0',
    ]);
  });

  test('stops at the work to do, at the marking from names and at that from stacks', () => {
    expect(later(`import gc\nkept = []\ngc.collect()\nkept.append([])\ngc.collect(1)\n`)).toEqual([
      'start 1',
      'assess-work',
      'mark-roots',
      'mark',
      'mark',
      'mark-stacks',
      'end 0',
    ]);
  });

  test('does nothing where what was marked was work ahead of time', () => {
    const twice = 'import gc\nkept = []\ngc.collect()\ngc.collect(1)\ngc.collect(1)\n';
    expect(later(twice).slice(-3)).toEqual(['start 1', 'assess-work', 'end 0']);
  });
});
