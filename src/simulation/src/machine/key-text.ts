import { PyTuple } from '../objects/sequences.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyNone, PyStr } from '../objects/simple.ts';
import { quote } from '../objects/quote.ts';
import { floatMath } from '../numbers/floats-chunk.ts';

const longest = 24;

/** A short text for a key, different for different keys of one dict. */
export function keyText(key: PyObject): string {
  const text = plainText(key);
  return text !== null && text.length <= longest ? text : `${key.type.name} #${String(key.id)}`;
}

function plainText(key: PyObject): string | null {
  if (key instanceof PyStr) return quote(key.value);
  if (key instanceof PyInt)
    return key.isBool ? (key.value === 1n ? 'True' : 'False') : String(key.value);
  if (key instanceof PyFloat) return floatMath.code.floatText(key.value);
  if (key instanceof PyNone) return 'None';
  if (!(key instanceof PyTuple)) return null;
  const items = key.items.map(plainText);
  if (items.includes(null)) return null;
  return items.length === 1 ? `(${items[0] ?? ''},)` : `(${items.join(', ')})`;
}
