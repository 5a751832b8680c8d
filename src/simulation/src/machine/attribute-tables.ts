// Attributes that builtin types compute: the getset and member tables of Objects/*.c, CPython 3.11 to
// 3.15.
import { Chunk } from '../chunks/chunk.ts';
import { baseExceptionType } from '../objects/exceptions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { detachValues } from '../objects/tables.ts';
import { dictLabel, labelPlace } from '../trace/place.ts';
import { type AttributeTable, type ComputedAttribute } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { dictOf, replaceDict } from './instance-dicts.ts';
import { mappingProxy } from './mapping-proxy.ts';
import { raise } from './raise.ts';

const dict: ComputedAttribute = {
  get: (machine, object) => dictOf(machine, object),
  set: replaceDict,
};

/** subtype_dict and subtype_setdict: `__dict__` as a class of the program gives it. */
const ownDict: ComputedAttribute = {
  get: (machine, object) =>
    object instanceof PyType ? mappingProxy(machine, object) : dictOf(machine, object),
  set: (machine, object, value) => {
    if (object instanceof PyType) {
      const text = "attribute '__dict__' of 'type' objects is not writable";
      throw raise(machine, 'AttributeError', text);
    }
    if (value) replaceDict(machine, object, value);
    else dropDict(machine, object);
  },
};

function dropDict(machine: Machine, object: PyObject): void {
  if (object.type.isSubtypeOf(baseExceptionType)) replaceDict(machine, object, null);
  const old = dictOf(machine, object);
  detachValues(object);
  object.managedDict = null;
  machine.heap.decref(old, labelPlace(object.id, dictLabel));
}

/** What a user class itself gives its instances. */
export const instanceTable: AttributeTable = {
  __dict__: ownDict,
  __weakref__: (machine, object) => object.weakrefs?.[0] ?? machine.heap.none,
};

const classAssignment = new Chunk(async () => (await import('./class-assignment.ts')).setClass);

/** Computed attributes that are always there: type, then name. */
const tables: Readonly<Record<string, AttributeTable>> = {
  'functools.partial': { __dict__: dict },
  'functools._lru_cache_wrapper': { __dict__: dict },
  'types.SimpleNamespace': { __dict__: dict },
  'collections.OrderedDict': { __dict__: dict },
  object: {
    __class__: {
      get: (_machine, object) => object.type,
      set: (machine, object, value) => {
        classAssignment.code(machine, object, value);
      },
    },
  },
};

const codeNames =
  'co_stacksize co_name co_qualname co_filename co_names co_argcount co_posonlyargcount co_kwonlyargcount co_firstlineno co_nlocals co_flags co_varnames co_freevars co_cellvars co_consts co_code co_lines co_positions co_linetable co_lnotab co_exceptiontable replace';

/** Tables that are loaded when a program needs them; `builtin-names.ts` has all of their names. */
const lateTables = new Map([
  ...late('code', codeNames, async () => ({
    code: (await import('./code-attributes.ts')).codeAttributes,
  })),
  ...late(
    'type function method builtin_function_or_method method-wrapper cell property classmethod staticmethod super method_descriptor wrapper_descriptor getset_descriptor member_descriptor',
    '__name__ __qualname__ __module__ __doc__ __mro__ __bases__ __base__ __annotations__ __func__ __self__ __code__ __defaults__ __kwdefaults__ __closure__ __globals__ __wrapped__',
    async () => {
      const parts = await Promise.all([
        import('./descriptor-attributes.ts'),
        import('./function-attributes.ts'),
        import('./type-attributes.ts'),
      ]);
      const [{ descriptorTables }, { functionAttributes }, { typeAttributes }] = parts;
      return { ...descriptorTables, function: functionAttributes, type: typeAttributes };
    },
  ),
  ...late(
    'BaseException BaseExceptionGroup OSError SyntaxError ImportError StopIteration SystemExit AttributeError NameError traceback frame',
    'args msg errno strerror filename lineno message exceptions __traceback__ __cause__ __context__ __suppress_context__ tb_frame tb_next tb_lineno f_back f_locals f_globals f_lineno',
    async () => {
      const parts = await Promise.all([
        import('./exceptions/attributes.ts'),
        import('./exceptions/frame-attributes.ts'),
      ]);
      const [{ exceptionTables }, { frameAttributes }] = parts;
      const BaseException = { ...exceptionTables.BaseException, __dict__: dict };
      return { ...exceptionTables, BaseException, frame: frameAttributes };
    },
  ),
]);

type Tables = Readonly<Record<string, AttributeTable>>;

/** Tables for types, of a chunk that a program with any of some names is taken to need. */
function late(types: string, names: string, load: () => Promise<Tables>) {
  const chunk = new Chunk(load, names);
  return types.split(' ').map((type) => [type, chunk] as const);
}

const added = new Map<string, AttributeTable>();

/** Makes known what a type computes whose objects only come with a chunk. */
export function addAttributeTable(type: string, table: AttributeTable): void {
  added.set(type, table);
}

/** What a builtin type computes, by the name of the attribute. */
export function attributesOf(type: string): AttributeTable | undefined {
  return tables[type] ?? added.get(type) ?? lateTables.get(type)?.code[type];
}

/** Names of what a builtin type computes and `builtin-names.ts` does not have. */
export function otherAttributes(type: string): string[] {
  return type === 'code' ? codeNames.split(' ') : Object.keys(tables[type] ?? {});
}
