// Attributes of cells and code objects: Objects/cellobject.c and codeobject.c, CPython 3.11 to 3.15.
import type { CodeObject } from '../compiler/code.ts';
import { frameSlots } from '../compiler/stack-sizes-chunk.ts';
import { PyCode } from '../objects/functions.ts';
import type { ComputedAttribute } from './computed-attribute.ts';
import { newTuple } from './sequences.ts';
import { unknownText } from './unknown-text.ts';

const codes = new WeakMap<CodeObject, PyCode>();

/** The code object of compiled code. */
export function codeOf(code: CodeObject): PyCode {
  let made = codes.get(code);
  if (!made) codes.set(code, (made = new PyCode(code)));
  return made;
}

const number =
  (of: (code: CodeObject, minor: number) => number): ComputedAttribute =>
  ({ heap, profile }, object) =>
    heap.int(object instanceof PyCode ? of(object.code, profile.minor) : 0);

const names =
  (of: (code: CodeObject) => readonly string[]): ComputedAttribute =>
  (machine, object) => {
    const found = object instanceof PyCode ? of(object.code) : [];
    return newTuple(
      machine,
      found.map((name) => machine.heap.immortalStr(name)),
    );
  };

const variables = ({ locals, fastLocals }: CodeObject) => locals.slice(0, fastLocals);

/** co_flags: optimized and new locals, `*args`, `**kwargs`, nested, generator, docstring (3.13). */
function flags(code: CodeObject, minor: number): number {
  const nested = code.qualname.includes('<locals>') ? 16 : 0;
  const doc = minor >= 14 && code.doc !== null ? 0x4000000 : 0;
  const rest = (code.restParameter ? 4 : 0) + (code.keywordsParameter ? 8 : 0);
  return 3 + rest + nested + (code.isGenerator ? 32 : 0) + doc;
}

/** Parts of a code object that hold CPython's own instructions or constants. */
const refused = Object.fromEntries(
  'co_consts co_code co_lines co_positions co_linetable co_lnotab co_exceptiontable replace'
    .split(' ')
    .map((name): [string, ComputedAttribute] => [
      name,
      (machine) => {
        throw machine.unsupported(`${name} of a code object`);
      },
    ]),
);

/** Computed attributes of code objects. */
export const codeAttributes: Readonly<Record<string, ComputedAttribute>> = {
  ...refused,
  co_stacksize: number((code, minor) => frameSlots(code, minor) - code.locals.length),
  co_name: ({ heap }, object) => heap.immortalStr(object instanceof PyCode ? object.code.name : ''),
  co_qualname: ({ heap }, object) =>
    heap.immortalStr(object instanceof PyCode ? object.code.qualname : ''),
  co_filename: (machine, object) => {
    const name = object instanceof PyCode ? object.code.filename : null;
    return name === null ? unknownText(machine, 'co_filename') : machine.heap.str(name);
  },
  co_names: names(({ names: used }) => used),
  co_argcount: number(({ positional }) => positional),
  co_posonlyargcount: number(({ positionalOnly }) => positionalOnly),
  co_kwonlyargcount: number(({ keywordOnly }) => keywordOnly),
  co_firstlineno: number(({ line }) => line),
  co_nlocals: number((code) => variables(code).length),
  co_flags: number(flags),
  co_varnames: names(variables),
  co_freevars: names((code) => code.free.map((index) => code.locals[index] ?? '')),
  co_cellvars: names((code) => code.cells.map((index) => code.locals[index] ?? '')),
};
