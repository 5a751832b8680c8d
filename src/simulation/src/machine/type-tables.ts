// Fills the tables of builtin types with descriptors: type_add_methods and add_operators of
// Objects/typeobject.c.
import { type DescriptorKind, PyDescriptor } from '../objects/descriptors.ts';
import { PyBuiltin } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import { builtinTypes, forgetLookups, type PyObject, type PyType } from '../objects/object.ts';
import { otherAttributes } from './attribute-tables.ts';
import { listedNames, namesBehind } from './builtin-names.ts';
import { moduleMethods } from './modules/native-code.ts';
import { methodTables } from './native-methods.ts';

const segments: readonly DescriptorKind[] = ['slot', 'method', 'getset', 'member', 'classmethod'];

const spelled = (word: string) => (word.startsWith('.') ? `__${word.slice(1)}__` : word);

/** Names in a segment that this version has, or any version where that is null. */
function namesOf(segment: string, minor: number | null): string[] {
  return segment
    .split(' ')
    .flatMap((word) => namesBehind[word]?.split(' ') ?? word)
    .flatMap((word) => {
      const [name = '', range] = word.split('@');
      const from = range === undefined ? 11 : Number(range);
      const there = minor === null || (from > 0 ? minor >= from : minor <= -from);
      return name !== '' && there ? name : [];
    });
}

function attributesOf(type: PyType, { profile, none }: Heap): Map<string, PyObject> {
  const { name: owner } = type;
  const attributes = new Map<string, PyObject>();
  const add = (name: string, kind: DescriptorKind) => {
    attributes.set(name, new PyDescriptor(kind, type, name));
  };
  const parts = (listedNames(owner) ?? '').split('|');
  parts.forEach((part, at) => {
    const kind = segments[at];
    for (const word of namesOf(part, profile.minor)) {
      const name = spelled(word);
      if (kind === undefined) attributes.set(name, new PyBuiltin(`${owner}.${name}`, null));
      else if (kind !== 'slot') add(name, kind);
      else if (word === 'new') attributes.set('__new__', new PyBuiltin(`${owner}.__new__`, null));
      else if (word.startsWith('!')) attributes.set(`__${word.slice(1)}__`, none);
      else add(`__${word}__`, 'slot');
    }
  });
  // What the table lists for other versions only, this one does not have.
  const known = new Set(
    parts.flatMap((part, at) =>
      namesOf(part, null).map((word) =>
        at === 0 ? `__${word.replace('!', '')}__` : spelled(word),
      ),
    ),
  );
  for (const name of Object.keys({ ...methodTables[owner], ...moduleMethods(owner) })) {
    // A class method that the model has as a function: no class is made of its type.
    const plain = name === '__new__' || name === 'from_iterable';
    if (plain) attributes.set(name, new PyBuiltin(`${owner}.${name}`, null));
    else if (!attributes.has(name) && !known.has(name)) add(name, 'method');
  }
  for (const name of otherAttributes(owner)) {
    if (!attributes.has(name) && !known.has(name)) add(name, 'getset');
  }
  return attributes;
}

/** Gives every builtin type the attributes that it has in a version, once something asks for them. */
export function fillTypes(heap: Heap): void {
  for (const type of builtinTypes.values()) {
    type.attributesToCome = () => attributesOf(type, heap);
  }
  forgetLookups();
}
