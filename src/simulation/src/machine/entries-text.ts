import type { PyObject } from '../objects/object.ts';
import type { PyDict } from '../objects/tables.ts';

/** The keys and values of a dict as its repr shows them. */
export function entriesText(dict: PyDict, inner: (item: PyObject) => string): string {
  return [...dict.entries()].map(({ key, value }) => `${inner(key)}: ${inner(value)}`).join(', ');
}
