import { type BlockShape, fieldsOf, type ObjectField } from '#scene/memory-map/object-fields.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface RecordedObject {
  readonly basicsize: number;
  readonly type: number;
  /** Bytes before the object that belong to it. */
  readonly header: number;
  /** Hexadecimal, the header first; some more than the object has. */
  readonly bytes: string;
}

/** What objects.py printed on one CPython. */
interface Recorded {
  readonly python: string;
  readonly word: 4 | 8;
  readonly addresses: Readonly<Record<'first item' | 'list' | 'float' | 'ascii', number>>;
  readonly objects: Readonly<Record<string, RecordedObject>>;
}

const recorded = JSON.parse(
  readFileSync(new URL('objects.json', import.meta.url), 'utf8'),
) as readonly Recorded[];

/** Reads fields of a recorded object by the offsets that the page shows. */
class Bytes {
  readonly fields: readonly ObjectField[];
  readonly #data: DataView;

  constructor({ python, word, objects }: Recorded, name: string, shape: Partial<BlockShape>) {
    const object = objects[name];
    if (!object) throw new Error(`${name} was not recorded`);
    const bytes = Uint8Array.from(Buffer.from(object.bytes, 'hex'));
    this.#data = new DataView(bytes.buffer);
    const size = object.header + object.basicsize;
    const block = {
      ...{ purpose: 'object', type: name, text: null, bytes: bytes.length, size },
      ...{ blockBytes: bytes.length, header: object.header },
    };
    const build = { minor: Number(python.split('.')[1]), word };
    this.fields = fieldsOf(build, { ...block, ...shape }).fields;
  }

  value(name: string, index: number | null = null): number {
    const field = this.fields.find((each) => each.name === name && each.index === index);
    if (!field) throw new Error(`no field ${name}`);
    const { offset, bytes } = field;
    if (name === 'ob_fval') return this.#data.getFloat64(offset, true);
    if (bytes === 1) return this.#data.getUint8(offset);
    if (bytes === 2) return this.#data.getUint16(offset, true);
    if (bytes === 4) return this.#data.getInt32(offset, true);
    return Number(this.#data.getBigInt64(offset, true));
  }

  chars(name: string, count: number): string {
    const offset = this.fields.find((each) => each.name === name)?.offset ?? NaN;
    const codes = Array.from({ length: count }, (_, at) => this.#data.getUint8(offset + at));
    return String.fromCharCode(...codes);
  }
}

describe.each(
  recorded.map((each) => [`${each.python}, ${String(each.word * 8)} bits`, each] as const),
)('fields of objects of %s', (_, engine) => {
  const is311 = engine.python.startsWith('3.11');
  const read = (name: string, shape: Partial<BlockShape> = {}) => new Bytes(engine, name, shape);

  it('begin with the count and the type', () => {
    for (const [name, { type }] of Object.entries(engine.objects)) {
      const object = read(name, { type: 'unknown' });
      expect(object.value('ob_type'), name).toBe(type);
      expect(object.value('ob_refcnt'), name).toBeGreaterThan(0);
      expect(object.value('ob_refcnt'), name).toBeLessThan(5);
    }
  });

  it('int: digits of 30 bits behind the size and the sign', () => {
    const positive = read('int');
    expect(positive.value(is311 ? 'ob_size' : 'lv_tag')).toBe(is311 ? 1 : 0b1000);
    expect(positive.value('ob_digit', 0)).toBe(1_234_567);
    const negative = read('negative', { type: 'int' });
    expect(negative.value(is311 ? 'ob_size' : 'lv_tag')).toBe(is311 ? -2 : 0b10010);
    const low = negative.value('ob_digit', 0);
    expect(low + negative.value('ob_digit', 1) * 2 ** 30).toBe(5_000_000_000);
  });

  it('float, str and bytes', () => {
    expect(read('float').value('ob_fval')).toBe(2.5);
    const ascii = read('ascii', { type: 'str', text: "'he11000'" });
    expect(ascii.value('length')).toBe(7);
    expect(ascii.chars('data', 8)).toBe('he11000\0');
    expect(read('wide', { type: 'str' }).value('length')).toBe(3);
    const bytes = read('bytes');
    expect(bytes.value('ob_size')).toBe(4);
    expect(bytes.chars('ob_sval', 5)).toBe('ABCD\0');
  });

  it('list and tuple', () => {
    const list = read('list');
    expect([list.value('ob_size'), list.value('allocated')]).toEqual([4, 4]);
    expect(list.value('ob_item')).toBeGreaterThan(0);
    const tuple = read('tuple');
    expect(tuple.value('ob_size')).toBe(3);
    expect(tuple.value('ob_item', 0)).toBe(engine.addresses['first item']);
    expect(tuple.value('ob_item', 2)).toBe(engine.addresses.list);
  });

  it('dict and set', () => {
    const dict = read('dict');
    expect(dict.value('ma_used')).toBe(2);
    expect(dict.value('ma_keys')).toBeGreaterThan(0);
    expect(dict.value('ma_values')).toBe(0);
    const set = read('set');
    expect([set.value('fill'), set.value('used'), set.value('mask')]).toEqual([3, 3, 7]);
    expect(set.value('finger')).toBe(0);
    expect(set.value('weakreflist')).toBe(0);
  });

  it('instances: the collector’s header before them, from 3.13 on inline values behind', () => {
    const names = read('Point').fields.map(({ name }) => name);
    expect(names.slice(2, 4)).toEqual(['_gc_next', '_gc_prev']);
    if (is311 || engine.python.startsWith('3.12')) {
      expect(names).not.toContain('embedded');
      return;
    }
    const point = read('Point');
    expect(['size', 'embedded', 'valid'].map((name) => point.value(name))).toEqual([2, 1, 1]);
  });

  it('never run over, leave no byte out, and stay aligned', () => {
    for (const [name, { bytes }] of Object.entries(engine.objects)) {
      let at = 0;
      for (const field of read(name).fields) {
        expect(field.offset, name).toBe(at);
        at += field.bytes;
      }
      expect(at, name).toBe(bytes.length / 2);
    }
  });
});
