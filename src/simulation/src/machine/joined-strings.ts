// _PyUnicode_JoinArray of Objects/unicodeobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { type PyStr, strType } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { longestStr } from './sequences.ts';

/** Strings joined: the only one itself, else a new string. */
export function joined(machine: Machine, items: readonly PyStr[], separator: string): PyObject {
  const [only] = items;
  if (only && items.length === 1 && only.type === strType) return only;
  let size = 0;
  for (const { value } of items) size += value.length + separator.length;
  if (size > longestStr) throw machine.unsupported('a string this long');
  return machine.heap.freshStr(items.map(({ value }) => value).join(separator));
}
