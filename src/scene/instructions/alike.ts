// How CPython's instructions stand in the model: Python/bytecodes.c and Python/flowgraph.c, CPython 3.14.

/** An instruction of CPython, as its `dis` tells it. */
export interface ToldInstruction {
  readonly offset: number;
  readonly line: number | null;
  readonly name: string;
  readonly argument: string;
}

/** With what an instruction is told whose effects the model does not have apart. */
export type ToldWith = 'next' | 'previous';

/** What of an instruction the model has, in its words, and with what it is told where that is nothing. */
export interface Alike {
  readonly parts: readonly string[];
  readonly with: ToldWith | null;
}

const nothing: Alike = { parts: [], with: null };
const previous: Alike = { parts: [], with: 'previous' };
const next: Alike = { parts: [], with: 'next' };

/** Those that are other in the model than their name says. */
const other: Readonly<Record<string, Alike>> = {
  NOP: nothing,
  RESUME: nothing,
  NOT_TAKEN: nothing,
  EXTENDED_ARG: nothing,
  PUSH_NULL: nothing,
  JUMP_FORWARD: nothing,
  // The namespace of a class body in a cell, which the model does not have.
  LOAD_LOCALS: nothing,
  JUMP_BACKWARD_NO_INTERRUPT: nothing,
  JUMP_BACKWARD: parts('JUMP'),
  TO_BOOL: next,
  SET_FUNCTION_ATTRIBUTE: previous,
  LOAD_SMALL_INT: parts('LOAD_CONST'),
  LOAD_FAST_CHECK: parts('LOAD_FAST'),
  LOAD_FAST_LOAD_FAST: parts('LOAD_FAST', 'LOAD_FAST'),
  LOAD_FAST_BORROW_LOAD_FAST_BORROW: parts('LOAD_FAST_BORROW', 'LOAD_FAST_BORROW'),
  STORE_FAST_LOAD_FAST: parts('STORE_FAST', 'LOAD_FAST'),
  STORE_FAST_STORE_FAST: parts('STORE_FAST', 'STORE_FAST'),
  IS_OP: parts('COMPARE_OP'),
  CONTAINS_OP: parts('COMPARE_OP'),
  POP_JUMP_IF_TRUE: parts('POP_JUMP'),
  POP_JUMP_IF_FALSE: parts('POP_JUMP'),
  POP_JUMP_IF_NONE: parts('LOAD_CONST', 'COMPARE_OP', 'POP_JUMP'),
  POP_JUMP_IF_NOT_NONE: parts('LOAD_CONST', 'COMPARE_OP', 'POP_JUMP'),
  LOAD_GLOBAL: parts('LOAD_NAME'),
  STORE_GLOBAL: parts('STORE_NAME'),
  DELETE_GLOBAL: parts('DELETE_NAME'),
};

function parts(...names: string[]): Alike {
  return { parts: names, with: null };
}

/** What the model has of an instruction of CPython. */
export function alike({ name, argument }: ToldInstruction): Alike {
  if (name === 'LOAD_CONST' && argument.includes('(<code object')) return next;
  // A slice of constants is one itself.
  if (name === 'LOAD_CONST' && argument.includes('(slice(')) {
    return parts('LOAD_CONST', 'LOAD_CONST', 'LOAD_CONST', 'BUILD_SLICE');
  }
  if (name === 'BINARY_OP' && argument.endsWith('([])')) return parts('BINARY_SUBSCR');
  if (name === 'LOAD_COMMON_CONSTANT' && argument.endsWith('(AssertionError)')) {
    return parts('LOAD_ASSERTION_ERROR');
  }
  if (name === 'STORE_DEREF' && argument.endsWith('(__classdict__)')) return nothing;
  if (name === 'CALL_INTRINSIC_1') return intrinsic(argument);
  return other[name] ?? parts(name);
}

function intrinsic(argument: string): Alike {
  if (argument.endsWith('(INTRINSIC_LIST_TO_TUPLE)')) return parts('LIST_TO_TUPLE');
  if (argument.endsWith('(INTRINSIC_UNARY_POSITIVE)')) return parts('UNARY_POSITIVE');
  if (argument.endsWith('(INTRINSIC_IMPORT_STAR)')) return parts('IMPORT_STAR');
  return parts('CALL_INTRINSIC_1');
}

/** An instruction of the model in the words of {@link alike}; null for one that has no effect. */
export function partOf(name: string): string | null {
  switch (name) {
    case 'PUSH_NULL':
    case 'MAKE_CELL':
      return null;
    case 'LOAD_METHOD':
      return 'LOAD_ATTR';
    case 'CALL_EXIT':
      return 'CALL';
    case 'STORE_FAST_MAYBE_NULL':
      return 'STORE_FAST';
    case 'POP_JUMP_IF_TRUE':
    case 'POP_JUMP_IF_FALSE':
      return 'POP_JUMP';
    default:
      return name.replace(/^(LOAD|STORE|DELETE)_GLOBAL$/, '$1_NAME');
  }
}

/**
 * Several instructions that the model has in another order or in other parts, so that their effects
 * are known of all of them together alone.
 */
export interface Group {
  readonly told: readonly string[];
  readonly parts: readonly string[];
}

const cleanUp = ['LOAD_CONST', 'STORE_NAME', 'DELETE_NAME'];
const cleanUpFast = ['LOAD_CONST', 'STORE_FAST', 'DELETE_FAST'];

/** All groups, in the words of {@link alike}. */
export const groups: readonly Group[] = [
  // The level and the names of an import are of no account to the model.
  { told: ['LOAD_CONST', 'LOAD_CONST', 'IMPORT_NAME'], parts: ['IMPORT_NAME'] },
  // The end of `except … as name`: the name goes before or after what is handled.
  ...[cleanUp, cleanUpFast].flatMap((way) => [
    { told: ['POP_EXCEPT', ...way], parts: [...way, 'POP_EXCEPT'] },
  ]),
  // What a class body with a `__class__` cell returns, which only CPython uses.
  {
    told: ['COPY', 'STORE_NAME', 'RETURN_VALUE'],
    parts: ['STORE_NAME', 'LOAD_CONST', 'RETURN_VALUE'],
  },
  // What a comprehension leaves: stores in the order that needs no swap (`apply_static_swaps`).
  { told: ['STORE_FAST', 'STORE_FAST'], parts: ['SWAP', 'STORE_FAST', 'STORE_FAST'] },
  {
    told: ['COPY', 'LOAD_SPECIAL', 'SWAP', 'SWAP', 'LOAD_SPECIAL', 'CALL'],
    parts: ['BEFORE_WITH'],
  },
  // What puts the last handled exception back while another leaves.
  { told: ['COPY', 'POP_EXCEPT', 'RERAISE'], parts: [] },
  // super() without arguments.
  {
    told: ['LOAD_NAME', 'LOAD_DEREF', 'LOAD_FAST_BORROW', 'LOAD_SUPER_ATTR'],
    parts: ['LOAD_NAME', 'CALL', 'LOAD_ATTR'],
  },
  {
    told: ['LOAD_NAME', 'LOAD_DEREF', 'LOAD_FAST', 'LOAD_SUPER_ATTR'],
    parts: ['LOAD_NAME', 'CALL', 'LOAD_ATTR'],
  },
];
