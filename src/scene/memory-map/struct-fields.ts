// How CPython's structs lie in memory: the fields of the types whose layout is the same in every
// object of the type (Include/object.h, Include/cpython/*.h and Include/internal/pycore_*.h of 3.11
// to 3.15, named beside each). `recorded-objects.json` holds them to real objects of real CPythons.

/** C types, by their size; `word` is `Py_ssize_t` or a pointer. */
export type CType = 'word' | 'u64' | 'u32' | 'u16' | 'u8' | 'double';

/** One field of a struct; `count` of the same may follow one another. */
export interface CField {
  readonly name: string;
  readonly type: CType;
  readonly pointer?: true;
  readonly count?: number;
}

/** What a struct depends on. */
export interface Build {
  /** The version is 3.`minor`. */
  readonly minor: number;
  readonly word: 4 | 8;
}

const number = (name: string, type: CType = 'word'): CField => ({ name, type });
const pointer = (name: string): CField => ({ name, type: 'word', pointer: true });

/** A type's own fields, behind those that every object has, and the header that says so. */
export interface Struct {
  readonly header: string;
  readonly fields: (build: Build) => readonly CField[];
  /** What follows the struct in the same block, as often as there is room. */
  readonly tail?: CField;
}

/** `PyObject`: Include/object.h. From 3.14 on the count has 32 bits where words have 64. */
export function headFields({ minor, word }: Build): readonly CField[] {
  const count =
    minor >= 14 && word === 8
      ? [number('ob_refcnt', 'u32'), number('ob_overflow', 'u16'), number('ob_flags', 'u16')]
      : [number('ob_refcnt')];
  return [...count, pointer('ob_type')];
}

/** `PyGC_Head`, before the object: Include/internal/pycore_gc.h (pycore_interp_structs.h from 3.14). */
export const collectorFields: readonly CField[] = [pointer('_gc_next'), pointer('_gc_prev')];

/**
 * What lies before that in instances with a `__dict__` of their own: Include/internal/pycore_object.h
 * (_PyObject_ValuesPointer, _PyObject_ManagedDictPointer; from 3.12 MANAGED_WEAKREF_OFFSET).
 */
export function managedFields({ minor }: Build): readonly CField[] {
  if (minor === 11) return [pointer('values'), pointer('dict')];
  return [pointer('weaklist'), pointer(minor === 12 ? 'dict_or_values' : 'dict')];
}

/** `PyDictValues`, behind an instance from 3.13 on: Include/internal/pycore_dict.h. */
export const inlineValuesFields: readonly CField[] = [
  number('capacity', 'u8'),
  number('size', 'u8'),
  number('embedded', 'u8'),
  number('valid', 'u8'),
];

const size = number('ob_size');

const text = ({ minor }: Build): readonly CField[] => [
  number('length'),
  number('hash'),
  number('state', 'u32'),
  ...(minor === 11 ? [pointer('wstr')] : []),
];

/** Structs by what {@link structOf} calls them. */
const structs = {
  int: {
    header: 'Include/cpython/longintrepr.h: PyLongObject',
    fields: ({ minor }) => [minor === 11 ? size : number('lv_tag')],
    tail: number('ob_digit', 'u32'),
  },
  float: {
    header: 'Include/cpython/floatobject.h: PyFloatObject',
    fields: () => [number('ob_fval', 'double')],
  },
  ascii: {
    header: 'Include/cpython/unicodeobject.h: PyASCIIObject',
    fields: text,
    tail: number('data', 'u8'),
  },
  /** A string of which it is not known which characters it has. */
  text: { header: 'Include/cpython/unicodeobject.h: PyASCIIObject', fields: text },
  bytes: {
    header: 'Include/cpython/bytesobject.h: PyBytesObject',
    fields: () => [size, number('ob_shash')],
    tail: number('ob_sval', 'u8'),
  },
  list: {
    header: 'Include/cpython/listobject.h: PyListObject',
    fields: () => [size, pointer('ob_item'), number('allocated')],
  },
  tuple: {
    header: 'Include/cpython/tupleobject.h: PyTupleObject',
    fields: ({ minor }) => [size, ...(minor >= 14 ? [number('ob_hash')] : [])],
    tail: pointer('ob_item'),
  },
  dict: {
    header: 'Include/cpython/dictobject.h: PyDictObject',
    fields: ({ minor }) => [
      number('ma_used'),
      number(minor >= 14 ? '_ma_watcher_tag' : 'ma_version_tag', 'u64'),
      pointer('ma_keys'),
      pointer('ma_values'),
    ],
  },
  set: {
    header: 'Include/cpython/setobject.h: PySetObject',
    fields: () => [
      number('fill'),
      number('used'),
      number('mask'),
      pointer('table'),
      number('hash'),
      number('finger'),
      { name: 'smalltable', type: 'word', count: 16 },
      pointer('weakreflist'),
    ],
  },
} as const satisfies Record<string, Struct>;

/** The struct of a type: its own name, or `ascii` and `text` for strings. */
export type StructName = keyof typeof structs;

/** The struct of that name. */
export function structOf(name: StructName): Struct {
  return structs[name];
}

/** Whether objects of exactly this type have a layout that is told. */
export function hasStruct(type: string): type is Exclude<StructName, 'ascii' | 'text'> {
  return Object.hasOwn(structs, type) && type !== 'ascii' && type !== 'text';
}

/** Bytes of a C type. */
export function bytesOf(type: CType, { word }: Build): number {
  if (type === 'word') return word;
  return { u64: 8, u32: 4, u16: 2, u8: 1, double: 8 }[type];
}
