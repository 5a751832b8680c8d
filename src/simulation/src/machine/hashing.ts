import { type Key, keyOf } from '../objects/keys.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { typeError } from './raise.ts';

/** The key of an object in a dict or set; raises `TypeError` where it is unhashable. */
export function hashKey(machine: Machine, object: PyObject, use?: 'dict key' | 'set element'): Key {
  if (machine.special(object, '__hash__') ?? machine.special(object, '__eq__')) {
    throw machine.unsupported('hash of a class with __eq__ or __hash__');
  }
  const key = keyOf(object);
  if (key !== undefined) return key;
  const plain = `unhashable type: '${object.type.name}'`;
  const named = use && machine.profile.minor >= 14;
  throw typeError(
    machine,
    named ? `cannot use '${object.type.name}' as a ${use} (${plain})` : plain,
  );
}
