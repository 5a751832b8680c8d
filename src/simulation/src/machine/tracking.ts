// What the cyclic collector may see: _PyObject_GC_MAY_BE_TRACKED of
// Include/internal/pycore_object.h, CPython 3.11 to 3.15.
import { type PyObject, PyType } from '../objects/object.ts';
import { tupleType } from '../objects/sequences.ts';

/** Types whose objects have no collector's header (Py_TPFLAGS_HAVE_GC is not set). */
const atomic: ReadonlySet<string> = new Set([
  'object',
  'int',
  'bool',
  'float',
  'complex',
  'str',
  'bytes',
  'bytearray',
  'NoneType',
  'ellipsis',
  'NotImplementedType',
  'range',
  'range_iterator',
  'longrange_iterator',
  'code',
  'functools._lru_list_elem',
]);

/** Whether an object can be part of a cycle, as the collector sees it now. */
export function mayBeTracked(object: PyObject): boolean {
  if (object.type.hidden && atomic.has(object.type.name)) return false;
  // A static type has no collector's header (type_is_gc).
  if (object instanceof PyType && !object.isUserClass) return object.name.includes('.');
  return object.type === tupleType ? object.tracked : true;
}
