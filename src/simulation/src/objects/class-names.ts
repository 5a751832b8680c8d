import type { PyType } from './object.ts';
import { PyStr } from './simple.ts';

/** A class as messages and its repr name it: its module, unless that is `builtins`, and `__qualname__`. */
export function fullName(type: PyType): string {
  const { name, qualname, isUserClass } = type;
  if (!isUserClass) return name;
  const module = type.attributes.get('__module__');
  const prefix = module instanceof PyStr && module.value !== 'builtins' ? `${module.value}.` : '';
  return prefix === '' ? name : `${prefix}${qualname === '' ? name : qualname}`;
}
