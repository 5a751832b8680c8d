import { Chunk } from '../chunks/chunk.ts';
import { showsFormats, type Signs } from '../chunks/signs.ts';
import { op } from '../compiler/opcodes.ts';
import type { Handler, HandlerTable } from './context.ts';
import { attributeInstructions } from './instructions/attributes.ts';
import { callInstructions } from './instructions/calls.ts';
import { containerInstructions } from './instructions/containers.ts';
import { controlInstructions } from './instructions/control.ts';
import { generators } from './generators/generators-chunk.ts';
import { nameInstructions } from './instructions/names.ts';
import { operatorInstructions } from './instructions/operators.ts';
import { stackInstructions } from './instructions/stack.ts';

/** Instructions that are loaded when a program has one of them. */
function late(
  operations: readonly number[],
  needed: string | ((program: Signs) => boolean),
  load: () => Promise<HandlerTable>,
): HandlerTable {
  return instructionsIn(new Chunk(load, needed), operations, (table) => table);
}

function instructionsIn<T>(
  chunk: Chunk<T>,
  operations: readonly number[],
  among: (code: T) => HandlerTable,
): HandlerTable {
  const handler =
    (operation: number): Handler =>
    (machine, frame, arg) => {
      among(chunk.code)[operation]?.(machine, frame, arg);
    };
  return Object.fromEntries(operations.map((operation) => [operation, handler(operation)]));
}

/** What each instruction does. RETURN_VALUE and YIELD_VALUE belong to the machine's loop. */
export const handlers: HandlerTable = {
  ...stackInstructions,
  ...nameInstructions,
  ...attributeInstructions,
  ...operatorInstructions,
  ...containerInstructions,
  ...controlInstructions,
  ...callInstructions,
  ...late(
    [op.RAISE_VARARGS, op.PUSH_EXC_INFO, op.CHECK_EXC_MATCH, op.POP_EXCEPT, op.RERAISE],
    'try raise assert with async',
    async () => (await import('./instructions/exceptions.ts')).exceptionInstructions,
  ),
  ...late(
    [op.CHECK_EG_MATCH, op.PREP_RERAISE_STAR],
    ({ code }) => /\bexcept\s*\*/.test(code),
    async () => (await import('./instructions/exception-groups.ts')).groupInstructions,
  ),
  ...late(
    [op.FORMAT_SIMPLE, op.FORMAT_WITH_SPEC, op.CONVERT_VALUE, op.BUILD_STRING],
    showsFormats,
    async () => (await import('./instructions/format.ts')).formatInstructions,
  ),
  ...instructionsIn(
    generators,
    [op.GET_YIELD_FROM_ITER, op.SEND, op.END_SEND],
    (code) => code.generatorInstructions,
  ),
  ...late(
    [op.LIST_TO_TUPLE, op.DICT_UPDATE, op.DICT_MERGE, op.CALL_FUNCTION_EX, op.UNPACK_EX],
    ({ code }) => /[(,[{=]\s*\*|^\s*\*/m.test(code),
    async () => (await import('./instructions/packing.ts')).packingInstructions,
  ),
  ...late(
    [op.BEFORE_WITH, op.WITH_EXCEPT_START, op.CALL_EXIT],
    'with',
    async () => (await import('./instructions/with.ts')).withInstructions,
  ),
  ...late(
    [op.GET_LEN, op.MATCH_SEQUENCE, op.MATCH_MAPPING, op.MATCH_KEYS, op.MATCH_CLASS],
    'case',
    async () => (await import('./instructions/match.ts')).matchInstructions,
  ),
};
