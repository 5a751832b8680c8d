import type { Block, ObjectId, ObjectState, Snapshot } from '@heapscope/simulation/reading';
import { type Numbers, titleOf } from '../numbers.ts';
import { isAscii, type ObjectField } from './object-fields.ts';
import type { Build } from './struct-fields.ts';

/** What a field of an object holds in a run. */
export type FieldValue =
  | { readonly kind: 'number'; readonly text: string }
  /** A repr: characters, or a float. */
  | { readonly kind: 'text'; readonly text: string }
  /** A pointer to an object of the run, or to a table of the object's own. */
  | { readonly kind: 'pointer'; readonly address: number; readonly title: string | null }
  /** A pointer to a type. */
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'null' }
  /** Room that is not used yet. */
  | { readonly kind: 'unused' }
  /** The model does not say. */
  | { readonly kind: 'untold' };

const untold: FieldValue = { kind: 'untold' };
const digitBits = 30n;

/** Reads what the fields of blocks hold at one moment of a run. */
export class FieldReader {
  readonly #snapshot: Snapshot;
  readonly #numbers: Numbers;
  readonly #build: Build;
  readonly #items = new Map<ObjectId, Map<string, ObjectId>>();
  readonly #tables = new Map<ObjectId, Block>();

  constructor(snapshot: Snapshot, numbers: Numbers, build: Build) {
    this.#snapshot = snapshot;
    this.#numbers = numbers;
    this.#build = build;
    for (const { holder, target } of snapshot.references) {
      if (holder.kind !== 'slot') continue;
      const items = this.#items.get(holder.object) ?? new Map<string, ObjectId>();
      this.#items.set(holder.object, items.set(holder.label, target));
    }
    for (const block of snapshot.blocks.values()) {
      if (block.purpose !== 'object') this.#tables.set(block.object, block);
    }
  }

  /** The block at an address and its object; null where there is none, or the object is gone. */
  block(address: number): { readonly block: Block; readonly object: ObjectState } | null {
    const block = this.#snapshot.blocks.get(address);
    const object = block && this.#snapshot.objects.get(block.object);
    return block && object ? { block, object } : null;
  }

  /** What a field of the block at an address holds; `fields` are all of the block's. */
  value(address: number, field: ObjectField, fields: readonly ObjectField[]): FieldValue {
    const found = this.block(address);
    if (!found || field.name === '') return untold;
    const { block, object } = found;
    if (block.purpose === 'items') return this.#item(object, field);
    switch (field.name) {
      case 'ob_refcnt':
        return { kind: 'number', text: String(object.count) };
      case 'ob_type':
        return { kind: 'type', type: object.type };
      case 'dict':
        // The dict of an instance lies in its values until something asks for it as a dict.
        return this.#build.minor < 13
          ? untold
          : this.#object(object, '.__dict__', { kind: 'null' });
      default:
        return this.#own(object, field, fields);
    }
  }

  #own(object: ObjectState, field: ObjectField, fields: readonly ObjectField[]): FieldValue {
    const count = (name: string) => fields.filter((each) => each.name === name).length;
    switch (object.type) {
      case 'int':
        return this.#int(object, field);
      case 'float':
        return object.text === null || field.name !== 'ob_fval'
          ? untold
          : { kind: 'text', text: object.text };
      case 'str':
        return this.#str(object, field, fields);
      case 'bytes':
        if (field.name !== 'ob_size') return untold;
        return { kind: 'number', text: String(object.size - this.#start(fields, 'ob_sval') - 1) };
      case 'tuple':
        if (field.name === 'ob_size') return { kind: 'number', text: String(count('ob_item')) };
        return field.name === 'ob_item' ? this.#item(object, field) : untold;
      case 'list':
        return this.#list(object, field);
      case 'dict':
        return this.#dict(object, field);
      default:
        return untold;
    }
  }

  #int({ text }: ObjectState, { name, index }: ObjectField): FieldValue {
    if (text === null || !/^-?\d+$/.test(text)) return untold;
    if (!['lv_tag', 'ob_size', 'ob_digit'].includes(name)) return untold;
    const value = BigInt(text);
    const size = value < 0n ? -value : value;
    const digits: bigint[] = [];
    for (let rest = size; rest > 0n; rest >>= digitBits) {
      digits.push(rest & ((1n << digitBits) - 1n));
    }
    if (name === 'ob_digit') {
      const digit = digits[index ?? 0];
      return digit === undefined ? { kind: 'unused' } : { kind: 'number', text: String(digit) };
    }
    const sign = value < 0n ? 2 : value === 0n ? 1 : 0;
    const tag = digits.length * 8 + sign;
    const signed = value < 0n ? -digits.length : digits.length;
    return { kind: 'number', text: String(name === 'lv_tag' ? tag : signed) };
  }

  #str(
    { text, size }: ObjectState,
    { name }: ObjectField,
    fields: readonly ObjectField[],
  ): FieldValue {
    if (text === null || !isAscii(text)) return untold;
    if (name === 'data') return { kind: 'text', text };
    if (name !== 'length') return untold;
    return { kind: 'number', text: String(size - this.#start(fields, 'data') - 1) };
  }

  #list(object: ObjectState, { name }: ObjectField): FieldValue {
    const table = this.#tables.get(object.id);
    if (name === 'ob_size') return { kind: 'number', text: String(this.#length(object)) };
    if (name === 'allocated') {
      return { kind: 'number', text: String((table?.bytes ?? 0) / this.#build.word) };
    }
    if (name !== 'ob_item') return untold;
    return table ? { kind: 'pointer', address: table.address, title: null } : { kind: 'null' };
  }

  #dict(object: ObjectState, { name }: ObjectField): FieldValue {
    const table = this.#tables.get(object.id);
    if (table?.purpose !== 'keys') return untold;
    if (name === 'ma_values') return { kind: 'null' };
    return name === 'ma_keys' ? { kind: 'pointer', address: table.address, title: null } : untold;
  }

  /** An item of a sequence. */
  #item(object: ObjectState, { index }: ObjectField): FieldValue {
    const isPast = object.type === 'list' && (index ?? 0) >= this.#length(object);
    return this.#object(object, `[${String(index)}]`, isPast ? { kind: 'unused' } : untold);
  }

  #object(holder: ObjectState, label: string, otherwise: FieldValue): FieldValue {
    const target = this.#items.get(holder.id)?.get(label);
    const object = target === undefined ? undefined : this.#snapshot.objects.get(target);
    if (!object) return otherwise;
    const title = object.text ?? titleOf(object, this.#numbers);
    return { kind: 'pointer', address: object.address, title };
  }

  #length(object: ObjectState): number {
    const labels = [...(this.#items.get(object.id)?.keys() ?? [])];
    return labels.filter((label) => /^\[\d+\]$/.test(label)).length;
  }

  /** Where a field begins, counted from where `id()` points to. */
  #start(fields: readonly ObjectField[], name: string): number {
    return fields.find((field) => field.name === name)?.offset ?? NaN;
  }
}
