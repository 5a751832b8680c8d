import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { lineCursors, replay } from './replay.ts';
import { blocksOf, poolPlace, whatLivesAt } from './whereabouts.ts';

const source = `class Page:
    pass
pages = [Page() for number in range(40)]
for page in pages:
    page.text = [pages, "x" * 700]
del pages[::2]
`;
const trace = run(source, { profile: 'cpython-3.13-64' });
const cursors = lineCursors(trace);

test('every byte of every block leads back to its object', () => {
  const cursor = fc.constantFrom(...cursors);
  fc.assert(
    fc.property(cursor, fc.nat(), fc.nat(), (at, which, byte) => {
      const snapshot = replay(trace, at);
      const objects = [...snapshot.objects.values()];
      const object = objects[which % objects.length];
      fc.pre(object !== undefined && blocksOf(snapshot, object).length > 0);
      for (const block of blocksOf(snapshot, object)) {
        const address = block.address + (byte % block.bytes);
        expect(whatLivesAt(snapshot, address)).toEqual({
          place: poolPlace(trace.profile, address),
          block,
          offset: byte % block.bytes,
          object,
        });
      }
    }),
  );
});

test('what is larger than pymalloc serves lies outside its arenas', () => {
  const snapshot = replay(trace, trace.length - 1);
  const large = [...snapshot.blocks.values()].filter(({ bytes }) => bytes > 512);
  expect(large.length).toBeGreaterThan(0);
  for (const { address } of large) expect(poolPlace(trace.profile, address)).toBeNull();
});

test('a pool header, a freed block and an address nothing has belong to no object', () => {
  const before = replay(trace, cursors.at(-2) ?? 0);
  const after = replay(trace, trace.length);
  const gone = [...before.blocks.values()].find(({ address }) => !after.blocks.has(address));
  expect(gone).toBeDefined();
  const place = poolPlace(trace.profile, gone?.address ?? 0);
  for (const address of [gone?.address ?? 0, place?.poolAddress ?? 0, 8]) {
    expect(whatLivesAt(after, address)).toMatchObject({ block: null, object: null });
  }
});
