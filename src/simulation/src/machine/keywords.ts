import type { PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { typeError } from './raise.ts';

/** The entries of a dict of keyword arguments; raises where a key is no string. */
export function keywordsOf(machine: Machine, dict: PyDict): [string, PyObject][] {
  return [...dict.entries()].map(({ key, value }) => {
    if (key instanceof PyStr) return [key.value, value];
    throw typeError(machine, 'keywords must be strings');
  });
}
