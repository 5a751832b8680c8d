import {
  effects,
  InstructionLog,
  instructionName,
  type ProfileId,
  run,
} from '@heapscope/simulation';

/** An instruction that the model ran. */
export interface ModelledInstruction {
  /** Which of the calls. */
  readonly call: number;
  /** As `instructionName` has it: `LINE` begins the line that `argument` says. */
  readonly name: string;
  readonly argument: number;
  /** How many effects of the run there were before it. */
  readonly cursor: number;
}

/** A call of the program's own code: which call of a function of that name, from 1. */
export interface FollowedCall {
  readonly function: string;
  readonly number: number;
}

/** The instructions of a program that the model ran, in their order. */
export interface FollowedRun {
  readonly calls: readonly FollowedCall[];
  readonly instructions: readonly ModelledInstruction[];
  /** Whether they are all that ran. */
  readonly isWhole: boolean;
  /** The effects of the whole run, by which it can be known to be the same as another. */
  readonly length: number;
}

/** Runs a program in the model and writes down its first `most` instructions. */
export function followRun(source: string, profile: ProfileId, most: number): FollowedRun {
  const log = new InstructionLog(most);
  const trace = run(source, { profile, instructions: log });
  const counts = new Map<string, number>();
  const calls: FollowedCall[] = [];
  /** Of each frame the call under way: a generator is called anew each time it goes on. */
  const running = new Map<number, { function: string; call: number | null }>();
  const instructions: ModelledInstruction[] = [];
  let at = 0;
  const takeUpTo = (cursor: number) => {
    for (; at < log.cursors.length && (log.cursors[at] ?? 0) <= cursor; at += 1) {
      const frame = running.get(log.frames[at] ?? -1);
      if (!frame) continue;
      // Only now, since a frame of the library has none of these.
      if (frame.call === null) {
        const number = (counts.get(frame.function) ?? 0) + 1;
        counts.set(frame.function, number);
        frame.call = calls.push({ function: frame.function, number }) - 1;
      }
      instructions.push({
        call: frame.call,
        name: instructionName(log.operations[at] ?? 0),
        argument: log.arguments[at] ?? 0,
        cursor: log.cursors[at] ?? 0,
      });
    }
  };
  let cursor = 0;
  for (const effect of effects(trace)) {
    takeUpTo(cursor);
    if (effect.kind === 'push-frame') {
      running.set(effect.frame, { function: effect.function, call: null });
    }
    cursor += 1;
  }
  takeUpTo(cursor);
  return { calls, instructions, isWhole: log.isWhole, length: trace.length };
}
