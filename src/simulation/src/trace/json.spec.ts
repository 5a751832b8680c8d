import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { traceFromJson, traceToJson } from './json.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

const source = `class Node:
    pass
nodes = {n: [Node(), n * 1.5, 'x' * n] for n in range(6)}
nodes[2].append(nodes)
print(len(nodes), 10**30)
del nodes
`;
const trace = run(source, { profile: 'cpython-3.14-64' });
const packed = traceToJson(trace);

/** The text of the trace with some of its parts replaced. */
function withParts(parts: Partial<Record<keyof Trace, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(packed) as object), ...parts });
}

test('bytes come back from Base64, which no other text is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toMatch(/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
  expect(toBase64(new TextEncoder().encode('arena'))).toBe('YXJlbmE=');
  const long = new Uint8Array(100_000).map((_, index) => index * 7);
  expect(fromBase64(toBase64(long))).toEqual(long);
  for (const other of ['A', 'AB', '====', 'AA=A', 'A-==', 'AAAÄ']) {
    expect(fromBase64(other), other).toBeNull();
  }
});

test.each([
  ['', 'it is not JSON'],
  ['[1', 'it is not JSON'],
  ['null', 'it is not an object'],
  ['{}', 'its format is not 4'],
  [withParts({ format: 1 }), 'its format is not 4'],
  [withParts({ profile: 'cpython-2.7-64' }), 'its profile'],
  [withParts({ detail: 'some' }), 'its detail'],
  [withParts({ source: 1 }), 'its source'],
  [withParts({ length: -1 }), 'its length'],
  [withParts({ length: 2.5 }), 'its length'],
  [withParts({ length: trace.length + 1 }), 'the log ends in the middle of an effect'],
  [withParts({ length: trace.length - 1 }), 'the log goes on after its end'],
  [withParts({ log: '?' }), 'not in Base64'],
  [withParts({ log: '' }), 'the log ends in the middle of an effect'],
  [withParts({ strings: [1] }), 'its strings'],
  [withParts({ strings: [] }), 'a string that the trace lacks'],
  [withParts({ stdout: null }), 'its stdout'],
  [withParts({ stdout: '' }), 'prints more than the program did'],
  [withParts({ outcome: {} }), 'its outcome'],
  [withParts({ outcome: { kind: 'toString' } }), 'its outcome'],
  [withParts({ outcome: { kind: 'raised', message: 'x' } }), 'its outcome'],
  [withParts({ outcome: { kind: 'limit', limit: 'patience', line: 1 } }), 'its outcome'],
  [withParts({ outcome: { kind: 'finished', exit: { status: '1', said: '' } } }), 'its outcome'],
])('a text that is no trace is refused with the reason (%#)', (text, reason) => {
  expect(() => traceFromJson(text)).toThrow(TypeError);
  expect(() => traceFromJson(text)).toThrow(reason);
});

test('a log of any bytes is refused or can be replayed to every cursor', () => {
  const spoilt = fc.array(fc.tuple(fc.nat(trace.log.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(spoilt, fc.nat(trace.length), (changes, cursor) => {
      const log = trace.log.slice();
      for (const [at, value] of changes) log[at] = value;
      const text = traceToJson({ ...trace, log });
      let read: Trace;
      try {
        read = traceFromJson(text);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return;
      }
      const { objects, references, blocks, collection, frames } = replay(read, cursor);
      expect([...objects.values(), ...references, ...blocks.values(), ...frames]).toBeDefined();
      expect(collection).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
