// What instructions do to the stack and to the order of execution: Python/bytecodes.c, CPython 3.14.
import * as op from './instruction-numbers.ts';

export * as op from './instruction-numbers.ts';

type Count = number | ((arg: number) => number);
const same = (arg: number) => arg;

/** What each instruction takes off the stack and puts on it; the second part is what it leaves. */
const effects: Readonly<Record<number, readonly [Count, Count]>> = {
  [op.LINE]: [0, 0],
  [op.LOAD_CONST]: [0, 1],
  [op.LOAD_NAME]: [0, 1],
  [op.LOAD_GLOBAL]: [0, 1],
  [op.LOAD_FAST]: [0, 1],
  [op.LOAD_FAST_BORROW]: [0, 1],
  [op.LOAD_FAST_AND_CLEAR]: [0, 1],
  [op.LOAD_DEREF]: [0, 1],
  [op.STORE_NAME]: [1, 0],
  [op.STORE_GLOBAL]: [1, 0],
  [op.STORE_FAST]: [1, 0],
  [op.STORE_FAST_MAYBE_NULL]: [1, 0],
  [op.STORE_DEREF]: [1, 0],
  [op.MAKE_CELL]: [0, 0],
  [op.LOAD_CLOSURE]: [0, 1],
  [op.PUSH_NULL]: [0, 1],
  [op.POP_TOP]: [1, 0],
  [op.COPY]: [same, (arg) => arg + 1],
  [op.SWAP]: [same, same],
  [op.LOAD_ATTR]: [1, 1],
  [op.LOAD_METHOD]: [1, 2],
  [op.STORE_ATTR]: [2, 0],
  [op.DELETE_ATTR]: [1, 0],
  [op.BINARY_OP]: [2, 1],
  [op.COMPARE_OP]: [2, 1],
  [op.UNARY_NEGATIVE]: [1, 1],
  [op.UNARY_POSITIVE]: [1, 1],
  [op.UNARY_INVERT]: [1, 1],
  [op.UNARY_NOT]: [1, 1],
  [op.BINARY_SUBSCR]: [2, 1],
  [op.STORE_SUBSCR]: [3, 0],
  [op.DELETE_SUBSCR]: [2, 0],
  [op.BINARY_SLICE]: [3, 1],
  [op.STORE_SLICE]: [4, 0],
  [op.BUILD_SLICE]: [3, 1],
  [op.BUILD_LIST]: [same, 1],
  [op.BUILD_TUPLE]: [same, 1],
  [op.BUILD_SET]: [same, 1],
  [op.BUILD_MAP]: [(arg) => arg * 2, 1],
  [op.BUILD_CONST_KEY_MAP]: [(arg) => arg + 1, 1],
  [op.BUILD_STRING]: [same, 1],
  [op.LIST_EXTEND]: [1, 0],
  [op.SET_UPDATE]: [1, 0],
  [op.LIST_APPEND]: [1, 0],
  [op.SET_ADD]: [1, 0],
  [op.MAP_ADD]: [2, 0],
  [op.FORMAT_SIMPLE]: [1, 1],
  [op.FORMAT_WITH_SPEC]: [2, 1],
  [op.CONVERT_VALUE]: [1, 1],
  [op.GET_ITER]: [1, 1],
  [op.FOR_ITER]: [0, 1],
  [op.POP_ITER]: [1, 0],
  [op.YIELD_VALUE]: [1, 1],
  [op.RETURN_VALUE]: [1, 0],
  [op.POP_JUMP_IF_FALSE]: [1, 0],
  [op.POP_JUMP_IF_TRUE]: [1, 0],
  [op.UNPACK_SEQUENCE]: [1, same],
  [op.CALL]: [(arg) => arg + 2, 1],
  [op.CALL_KW]: [(arg) => arg + 3, 1],
  [op.IMPORT_NAME]: [0, 1],
  [op.IMPORT_FROM]: [0, 1],
  [op.IMPORT_STAR]: [1, 0],
  [op.MAKE_FUNCTION]: [
    (arg) => (arg & 1) + ((arg >> 1) & 1) + ((arg >> 2) & 1) + ((arg >> 3) & 1),
    1,
  ],
  [op.LOAD_BUILD_CLASS]: [0, 1],
  [op.RAISE_VARARGS]: [same, 0],
  [op.PUSH_EXC_INFO]: [1, 2],
  [op.CHECK_EXC_MATCH]: [1, 1],
  [op.POP_EXCEPT]: [1, 0],
  [op.RERAISE]: [1, 0],
  [op.LOAD_ASSERTION_ERROR]: [0, 1],
  [op.LIST_TO_TUPLE]: [1, 1],
  [op.DICT_UPDATE]: [1, 0],
  [op.DICT_MERGE]: [1, 0],
  [op.CALL_FUNCTION_EX]: [(arg) => 3 + (arg & 1), 1],
  [op.UNPACK_EX]: [1, (arg) => (arg & 255) + 1 + (arg >> 8)],
  [op.BEFORE_WITH]: [1, 3],
  [op.WITH_EXCEPT_START]: [0, 1],
  [op.CALL_EXIT]: [5, 1],
  [op.GET_YIELD_FROM_ITER]: [1, 1],
  [op.SEND]: [1, 1],
  [op.END_SEND]: [2, 1],
  [op.GET_LEN]: [0, 1],
  [op.MATCH_SEQUENCE]: [0, 1],
  [op.MATCH_MAPPING]: [0, 1],
  [op.MATCH_KEYS]: [0, 1],
  [op.MATCH_CLASS]: [3, 1],
  [op.CHECK_EG_MATCH]: [2, 2],
  [op.PREP_RERAISE_STAR]: [2, 1],
};

function count(of: Count, arg: number): number {
  return typeof of === 'number' ? of : of(arg);
}

/** How many stack entries an instruction pops and pushes. */
export function stackEffect(code: number, arg: number): { popped: number; pushed: number } {
  const [popped, pushed] = effects[code] ?? [0, 0];
  return { popped: count(popped, arg), pushed: count(pushed, arg) };
}

/** Whether the argument is the position to jump to. */
export function isJump(code: number): boolean {
  return (
    code === op.JUMP ||
    code === op.POP_JUMP_IF_FALSE ||
    code === op.POP_JUMP_IF_TRUE ||
    code === op.FOR_ITER ||
    code === op.SEND
  );
}

/** Whether execution never goes on to the next instruction. */
export function endsBlock(code: number): boolean {
  return (
    code === op.JUMP || code === op.RETURN_VALUE || code === op.RAISE_VARARGS || code === op.RERAISE
  );
}
