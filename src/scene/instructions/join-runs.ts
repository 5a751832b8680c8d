import type { ToldInstruction, ToldWith } from './alike.ts';
import type { FollowedRun } from './followed.ts';
import { joinCall, type ModelledPart, type RanInstruction } from './join-call.ts';

/** A program's code as CPython has it. */
interface ToldCode {
  readonly name: string;
  readonly firstLine: number;
  readonly instructions: readonly ToldInstruction[];
}

/** What CPython ran: `#cpython/instructions.ts` says what the numbers mean. */
export interface ToldRun<Code extends ToldCode = ToldCode> {
  readonly codes: readonly Code[];
  readonly calls: readonly (readonly [code: number, number: number])[];
  readonly steps: readonly (readonly [call: number, line: number, time: number, offset: number])[];
  readonly isWhole: boolean;
}

/** An instruction that CPython ran, and the moment of the model's run that it leads to. */
export interface InstructionStep {
  /** Which of the codes, and the instruction's place in it. */
  readonly code: number;
  readonly instruction: number;
  /** The line that ran, 0 before the first. */
  readonly line: number;
  /** The moment of the run that is shown once it is done. */
  readonly cursor: number;
  /** Its effects are known with those of another alone. */
  readonly with: ToldWith | null;
  /** Whether its effects are known at all. */
  readonly isJoined: boolean;
}

/** What the model did in a call, and the run's cursor before that. */
interface ModelledCall {
  readonly begins: number;
  readonly parts: ModelledPart[];
}

/** What the model did in each call. */
function callsOf({ instructions, length }: FollowedRun): ReadonlyMap<number, ModelledCall> {
  const calls = new Map<number, ModelledCall>();
  for (const [at, { call, name, argument, cursor }] of instructions.entries()) {
    const after = instructions[at + 1]?.cursor ?? length;
    const modelled = calls.get(call) ?? { begins: cursor, parts: [] };
    modelled.parts.push({ name, argument, after });
    calls.set(call, modelled);
  }
  return calls;
}

const key = (name: string, number: number) => `${name}\n${String(number)}`;

/**
 * Joins the instructions that CPython ran with the run of the model: call by call, where both make
 * equally many calls of a function or the run was not written down to its end.
 */
export function joinRuns(told: ToldRun, modelled: FollowedRun): InstructionStep[] {
  const places = told.codes.map(
    ({ instructions }) => new Map(instructions.map(({ offset }, index) => [offset, index])),
  );
  const calls = callsOf(modelled);
  const numbers = new Map(
    modelled.calls.map((call, index) => [key(call.function, call.number), index]),
  );
  const byCall = Map.groupBy(told.steps.entries(), ([, [call]]) => call);
  const joined = new Map<
    number,
    { readonly after: number | null; readonly with: ToldWith | null }
  >();
  for (const [call, steps] of byCall) {
    const [code = 0, number = 0] = told.calls[call] ?? [];
    const name = told.codes[code]?.name ?? '';
    const index = numbers.get(key(name, number));
    const ran = steps.flatMap(([, [, line, time, offset]]): RanInstruction[] => {
      const one = told.codes[code]?.instructions[places[code]?.get(offset) ?? -1];
      return one ? [{ told: one, line, time }] : [];
    });
    const { parts, begins } = calls.get(index ?? -1) ?? { parts: [], begins: -1 };
    const found = joinCall(ran, parts, begins);
    steps.forEach(([at], place) => {
      joined.set(at, found[place] ?? { after: null, with: null });
    });
  }
  const steps = inOrder(told, places, joined, modelled);
  // What the model was not followed through cannot be joined.
  return modelled.isWhole
    ? steps
    : steps.slice(0, steps.findLastIndex((step) => step.isJoined) + 1);
}

/** The steps in the order of the run, which never goes back. */
function inOrder(
  told: ToldRun,
  places: readonly ReadonlyMap<number, number>[],
  joined: ReadonlyMap<number, { readonly after: number | null; readonly with: ToldWith | null }>,
  { instructions }: FollowedRun,
): InstructionStep[] {
  let cursor = instructions[0]?.cursor ?? 0;
  return told.steps.map(([call, line, , offset], at) => {
    const [code = 0] = told.calls[call] ?? [];
    const one = joined.get(at) ?? { after: null, with: null };
    const isJoined = one.after !== null && one.after >= cursor;
    if (isJoined) cursor = one.after;
    const instruction = places[code]?.get(offset) ?? 0;
    return { code, instruction, line, cursor, with: one.with, isJoined };
  });
}
