import { Chunk } from '../chunks/chunk.ts';
import { op } from '../compiler/opcodes.ts';
import type { Handler, HandlerTable } from './context.ts';
import { attributeInstructions } from './instructions/attributes.ts';
import { callInstructions } from './instructions/calls.ts';
import { containerInstructions } from './instructions/containers.ts';
import { controlInstructions } from './instructions/control.ts';
import { exceptionInstructions } from './instructions/exceptions.ts';
import { formatInstructions } from './instructions/format.ts';
import { generatorInstructions } from './instructions/generators.ts';
import { nameInstructions } from './instructions/names.ts';
import { packingInstructions } from './instructions/packing.ts';
import { withInstructions } from './instructions/with.ts';
import { operatorInstructions } from './instructions/operators.ts';
import { stackInstructions } from './instructions/stack.ts';

const matchOperations = [
  op.GET_LEN,
  op.MATCH_SEQUENCE,
  op.MATCH_MAPPING,
  op.MATCH_KEYS,
  op.MATCH_CLASS,
];
const matching = new Chunk(
  async () => (await import('./instructions/match.ts')).matchInstructions,
  ({ operations }) => matchOperations.some((operation) => operations.has(operation)),
);

function lateMatch(operation: number): Handler {
  return (machine, frame, arg) => {
    matching.code[operation]?.(machine, frame, arg);
  };
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
  ...formatInstructions,
  ...exceptionInstructions,
  ...generatorInstructions,
  ...packingInstructions,
  ...withInstructions,
  ...Object.fromEntries(matchOperations.map((operation) => [operation, lateMatch(operation)])),
};
