import { callableProxyType } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import { NativeObject } from './native-object.ts';

const callableTypes: ReadonlySet<string> = new Set([
  'function',
  'method',
  'builtin_function_or_method',
  'type',
  'weakref.ReferenceType',
  callableProxyType.name,
]);

/** Whether an object can be called (`tp_call`). */
export function isCallable(object: PyObject): boolean {
  const { type } = object;
  if (object instanceof NativeObject) return object.slots.call !== undefined;
  return type.lookup('__call__') !== undefined || callableTypes.has(type.name);
}
