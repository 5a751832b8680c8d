import type { HandlerTable } from './context.ts';
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
import { matchInstructions } from './instructions/match.ts';
import { operatorInstructions } from './instructions/operators.ts';
import { stackInstructions } from './instructions/stack.ts';

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
  ...matchInstructions,
};
