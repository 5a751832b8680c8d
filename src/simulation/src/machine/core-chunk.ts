import { Chunk } from '../chunks/chunk.ts';

const wrapper = '__init__';

/** Names of methods in the chunk, by type. */
export const coreMethodNames = {
  object:
    '__sizeof__ __init__ __getattribute__ __setattr__ __delattr__ __subclasshook__ __init_subclass__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__',
  type: '__getattribute__ __setattr__ __delattr__ __init__ __call__ __prepare__ mro __subclasses__ __instancecheck__ __subclasscheck__',
  property: '__init__ getter setter deleter __set_name__',
  classmethod: wrapper,
  staticmethod: wrapper,
};

/** Methods of the types on which classes stand, asked for by name, and `__new__` of builtin types. */
export const core = new Chunk(
  () => import('./builtins/core-methods.ts'),
  ({ words, code }) =>
    /\.__\w/.test(code) ||
    ['property', 'classmethod', 'staticmethod', 'mro'].some((word) => words.has(word)),
);
