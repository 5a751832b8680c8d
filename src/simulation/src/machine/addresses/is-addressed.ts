import type { PyObject } from '../../objects/object.ts';
import type { PyAddressedStr } from './addressed-str.ts';

/** Whether an object is a text with addresses. */
export function isAddressed(object: PyObject): object is PyAddressedStr {
  return object.hidden && 'parts' in object;
}
