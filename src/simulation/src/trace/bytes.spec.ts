import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

test('numbers of either sign come back as they were written, in their order', () => {
  const unsigned = fc.record({
    kind: fc.constant('unsigned' as const),
    value: fc.nat(Number.MAX_SAFE_INTEGER),
  });
  const half = Math.floor(Number.MAX_SAFE_INTEGER / 2);
  const signed = fc.record({
    kind: fc.constant('signed' as const),
    value: fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -half, max: half })),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(unsigned, signed)), (numbers) => {
      const writer = new ByteWriter();
      for (const { kind, value } of numbers) writer[kind](value);
      const reader = new ByteReader(writer.finish(), 0);
      expect(numbers.map(({ kind }) => reader[kind]())).toEqual(numbers.map(({ value }) => value));
      expect(reader.position).toBe(writer.length);
    }),
  );
});

test('what is cut off is forgotten, however far back', () => {
  const write = (writer: ByteWriter, from: number, to: number) => {
    for (let value = from; value < to; value++) {
      writer.reserve(1);
      writer.unsigned(value);
    }
  };
  const readAll = (writer: ByteWriter, count: number) => {
    const reader = new ByteReader(writer.finish(), 0);
    const read = Array.from({ length: count }, () => reader.unsigned());
    expect(reader.position).toBe(writer.length);
    return read;
  };
  const many = 120_000;
  for (const kept of [0, 3, 2_000, 100_000, many - 1]) {
    const writer = new ByteWriter();
    write(writer, 0, kept);
    const { length } = writer;
    write(writer, kept, many);
    writer.truncate(length);
    expect(writer.length).toBe(length);
    write(writer, 7, 1_000);
    const expected = [...Array(kept).keys(), ...Array.from({ length: 993 }, (_, at) => at + 7)];
    expect(readAll(writer, expected.length).join()).toBe(expected.join());
  }
});

test('a log that breaks off is not read past its end', () => {
  expect(() => new ByteReader(Uint8Array.of(0x80), 0).unsigned()).toThrow(RangeError);
});
