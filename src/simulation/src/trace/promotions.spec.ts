import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { lineCursors, replay } from './replay.ts';

/** Prints where the pages are, by generation, as `gc.get_objects` says, which cases hold to CPython. */
const source = `import gc
gc.disable()
class Page:
    pass
def show():
    print(*[sum(type(o) is Page for o in gc.get_objects(generation=g)) for g in (0, 1, 2)])
first = Page()
show()
gc.collect(0)
second = Page()
show()
gc.collect(1)
third = Page()
show()
gc.freeze()
fourth = Page()
show()
gc.unfreeze()
show()
gc.collect()
show()
`;

test.each<ProfileId>(['cpython-3.11-64', 'cpython-3.13-64', 'cpython-3.14-64', 'cpython-3.15-64'])(
  'the generations that a snapshot shows are those that gc.get_objects tells, %s',
  (profile) => {
    const trace = run(source, { profile });
    expect(trace.outcome).toEqual({ kind: 'finished' });
    const printed = trace.stdout.trim().split('\n');
    expect(new Set(printed).size).toBeGreaterThan(4);
    const seen = lineCursors(trace).flatMap((cursor, at, all) => {
      const [here, before] = [replay(trace, cursor), replay(trace, all[at - 1] ?? 0)];
      if (here.stdout === before.stdout) return [];
      const pages = [...here.objects.values()].filter(({ type }) => type === 'Page');
      return [[0, 1, 2].map((g) => pages.filter((page) => page.generation === g).length).join(' ')];
    });
    expect(seen).toEqual(printed);
  },
);
