// What a traceback says of an attribute that other languages have: _CROSS_LANGUAGE_HINTS of
// Lib/traceback.py, CPython 3.15.
import type { PyObject } from '../objects/object.ts';

const bitwise =
  "Did you mean to use an 'int' object? Bitwise operators are not supported by 'float'.";
const instead = (type: string) => `Did you mean to use a '${type}' object?`;
const method = (name: string) => `Did you mean '.${name}'?`;

const hints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: {
    push: method('append'),
    concat: method('extend'),
    addAll: method('extend'),
    contains: "Use 'x in list'.",
    add: instead('set'),
  },
  str: {
    toUpperCase: method('upper'),
    toLowerCase: method('lower'),
    trimStart: method('lstrip'),
    trimEnd: method('rstrip'),
  },
  dict: {
    keySet: method('keys'),
    entrySet: method('items'),
    entries: method('items'),
    putAll: method('update'),
    put: 'Use d[k] = v.',
  },
  tuple: {
    append: instead('list'),
    extend: instead('list'),
    insert: instead('list'),
    remove: instead('list'),
  },
  frozenset: {
    add: instead('set'),
    remove: instead('set'),
    discard: instead('set'),
    update: instead('set'),
  },
  float: {
    __or__: bitwise,
    __and__: bitwise,
    __xor__: bitwise,
    __lshift__: bitwise,
    __rshift__: bitwise,
  },
};

/** The sentence for an attribute of an object of exactly such a type; undefined for any other. */
export function foreignHint({ type }: PyObject, name: string): string | undefined {
  if (type.isUserClass) return undefined;
  const known = hints[type.name];
  return known && Object.hasOwn(known, name) ? known[name] : undefined;
}
