import { PyObject } from './object.ts';
import { PyFloat, PyInt, PyStr } from './simple.ts';
import { PyTuple } from './sequences.ts';

/** What a dict or set finds its entries by: equal Python keys have the same one. */
export type Key = string | number | bigint | PyObject;

/** The key of a hashable object; undefined where `type(x)` is unhashable. */
export function keyOf(object: PyObject): Key | undefined {
  if (object instanceof PyStr) return `s${object.value}`;
  if (object instanceof PyInt) return numberKey(object.value);
  if (object instanceof PyFloat) {
    return Number.isInteger(object.value) ? numberKey(BigInt(object.value)) : object.value;
  }
  if (object instanceof PyTuple) return tupleKey(object);
  return unhashable.has(object.type.name) && object.type.hidden ? undefined : object;
}

const unhashable: ReadonlySet<string> = new Set(['list', 'dict', 'set']);

function numberKey(value: bigint): number | bigint {
  const short = Number(value);
  return Number.isSafeInteger(short) ? short : value;
}

function tupleKey(tuple: PyTuple): string | undefined {
  const parts: string[] = [];
  for (const item of tuple.items) {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    const text = key instanceof PyObject ? `o${String(key.id)}` : String(key);
    parts.push(`${typeof key === 'string' ? '' : '#'}${String(text.length)}:${text}`);
  }
  return `t${parts.join('')}`;
}
