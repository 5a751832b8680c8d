import { z } from 'zod';
import { codeSchema } from './disassembly.ts';

const recordingSchema = z.object({
  /** The program's code, and the code inside it. */
  codes: z.array(codeSchema),
  /** Each call: which of the codes, and which call of a function of that name it is, from 1. */
  calls: z.array(z.tuple([z.number(), z.number()])),
  /**
   * Each instruction, before it runs: which of the calls, the line that began last in it (0 before the
   * first), which time it did, and the instruction's offset.
   */
  steps: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  /** Whether all that ran are here. */
  isWhole: z.boolean(),
});

/** The instructions that CPython ran, in their order. */
export type InstructionRecording = z.infer<typeof recordingSchema>;

/** Reads what follow.py's `followed` wrote; null where it is anything else. */
export function readInstructions(json: string): InstructionRecording | null {
  try {
    return recordingSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
