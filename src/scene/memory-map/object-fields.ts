import {
  type Build,
  bytesOf,
  type CField,
  collectorFields,
  hasStruct,
  headFields,
  inlineValuesFields,
  managedFields,
  structOf,
} from './struct-fields.ts';

/** What a stretch of a block is. */
export type FieldKind =
  | 'number'
  | 'pointer'
  /** Between fields, so that the next one is aligned. */
  | 'padding'
  /** Bytes whose layout the page does not vouch for. */
  | 'untold'
  /** Past what was asked for: the size class is larger. */
  | 'spare';

/** One field; `offset` counts bytes from the block's start. */
export interface ObjectField {
  readonly name: string;
  readonly offset: number;
  readonly bytes: number;
  readonly kind: FieldKind;
  /** Which of several of the same name: an item, a digit. */
  readonly index: number | null;
}

/** What is known of a block. */
export interface BlockShape {
  readonly purpose: string;
  readonly type: string;
  /** Its short repr, where it has one. */
  readonly text: string | null;
  /** Bytes asked for. */
  readonly bytes: number;
  /** Bytes of the block. */
  readonly blockBytes: number;
  /** Bytes before the address that `id()` gives. */
  readonly header: number;
  /** Bytes of the object itself by `sys.getsizeof`, what lies in other blocks left out; null if unknown. */
  readonly size: number;
}

/** The fields of a block, and the headers that say so. */
export interface FieldPlan {
  readonly fields: readonly ObjectField[];
  readonly sources: readonly string[];
}

/** Lays fields one after the other, aligned as C does. */
class Layout {
  readonly fields: ObjectField[] = [];
  at = 0;
  readonly #build: Build;

  constructor(build: Build) {
    this.#build = build;
  }

  add(field: CField, index: number | null = null): void {
    const bytes = bytesOf(field.type, this.#build);
    this.alignTo(bytes);
    const from = this.at;
    const count = field.count ?? 1;
    const kind = field.pointer ? 'pointer' : 'number';
    this.fields.push({ name: field.name, offset: from, bytes: bytes * count, kind, index });
    this.at = from + bytes * count;
  }

  alignTo(bytes: number): void {
    this.passOver('padding', Math.ceil(this.at / bytes) * bytes - this.at);
  }

  passOver(kind: 'padding' | 'untold' | 'spare', bytes: number): void {
    if (bytes <= 0) return;
    this.fields.push({ name: '', offset: this.at, bytes, kind, index: null });
    this.at += bytes;
  }

  /** As many of a field as fit before `end`. */
  fill(field: CField, end: number): void {
    const bytes = bytesOf(field.type, this.#build);
    for (let index = 0; this.at + bytes <= end; index += 1) this.add(field, index);
  }
}

/** Whether the repr shows that a string has characters of ASCII alone, and all of them. */
export function isAscii(text: string | null): boolean {
  return text !== null && /^['"][\x20-\x7e]*['"]$/.test(text) && !/\\[xuUN]/.test(text);
}

/** The fields of a block: what is not certain is told as such. */
export function fieldsOf(build: Build, block: BlockShape): FieldPlan {
  const layout = new Layout(build);
  const sources: string[] = [];
  const { word } = build;
  if (block.purpose === 'items' && block.type === 'list') {
    sources.push('Include/cpython/listobject.h: ob_item');
    layout.fill({ name: 'ob_item', type: 'word', pointer: true }, block.bytes);
  } else if (block.purpose === 'object' && [0, 2 * word, 4 * word].includes(block.header)) {
    if (block.header === 4 * word) {
      for (const field of managedFields(build)) layout.add(field);
      sources.push('Include/internal/pycore_object.h');
    }
    if (block.header > 0) {
      for (const field of collectorFields) layout.add(field);
      sources.push('Include/internal/pycore_gc.h: PyGC_Head');
    }
    for (const field of headFields(build)) layout.add(field);
    sources.push('Include/object.h: PyObject');
    sources.push(...ownFields(layout, build, block));
  }
  layout.passOver('untold', block.bytes - layout.at);
  layout.passOver('spare', block.blockBytes - layout.at);
  return { fields: layout.fields, sources };
}

function ownFields(layout: Layout, build: Build, block: BlockShape): string[] {
  const { word, minor } = build;
  const { type } = block;
  if (type === 'str' && block.header === 0)
    return structFields(layout, build, block, isAscii(block.text) ? 'ascii' : 'text');
  if (hasStruct(type)) {
    // Only ints, floats, strings and bytes have no collector's header.
    const plain = type === 'int' || type === 'float' || type === 'bytes';
    if (block.header === (plain ? 0 : 2 * word)) return structFields(layout, build, block, type);
  }
  // An instance of a class of the program, with nothing between its head and its inline values.
  const bare = block.header === 4 * word && block.size === block.header + 2 * word;
  if (minor < 13 || !bare || block.bytes <= layout.at) return [];
  for (const field of inlineValuesFields) layout.add(field);
  layout.alignTo(word);
  // A pointer and a byte of the order of insertion for each value, rounded up to whole words.
  const count = Math.floor((block.bytes - layout.at) / (word + 1));
  layout.fill({ name: 'values', type: 'word', pointer: true }, layout.at + count * word);
  layout.add({ name: 'order', type: 'u8', count });
  return ['Include/internal/pycore_dict.h: PyDictValues'];
}

function structFields(
  layout: Layout,
  build: Build,
  block: BlockShape,
  name: Parameters<typeof structOf>[0],
): string[] {
  const { header, fields, tail } = structOf(name);
  for (const field of fields(build)) layout.add(field);
  // The struct of a list ends with its block; behind that of a tuple come its items.
  if (tail?.type === 'u8') {
    // sizeof is a multiple of the word's; characters are one field.
    if (name === 'ascii') layout.alignTo(build.word);
    layout.add({ ...tail, count: Math.max(0, block.bytes - layout.at) });
  } else if (tail) layout.fill(tail, block.bytes);
  return [header];
}
