import { createAllocator } from './allocator/allocator.ts';
import { demandChunks } from './chunks/chunk.ts';
import type { CodeObject } from './compiler/code.ts';
import { compileModule } from './compiler/compile.ts';
import { Collection } from './machine/collection.ts';
import { endInterpreter } from './machine/exit.ts';
import { Interpreter } from './machine/machine.ts';
import { Raised } from './machine/raise.ts';
import { errors } from './machine/errors-chunk.ts';
import { exitOf } from './machine/program-exit.ts';
import { Heap } from './objects/heap.ts';
import { collectorParameters } from './profiles/collector.ts';
import type { Build } from './profiles/features.ts';
import type { ProfileId } from './profiles/profile-id.ts';
import { profiles } from './profiles/profiles.ts';
import { parseModule } from './syntax/parse.ts';
import { NotPython, Unsupported } from './syntax/refusal.ts';
import type { InstructionLog } from './trace/instruction-log.ts';
import { type Limits, type Outcome, type Trace, traceFormat } from './trace/trace.ts';
import { LogWriter } from './trace/writer.ts';

/** Limits that suit a lesson's program. */
export const defaultLimits: Limits = { effects: 2_000_000, objects: 200_000, output: 100_000 };

/** Which CPython to run as, and where to stop. */
export interface RunOptions {
  readonly profile: ProfileId;
  readonly limits?: Limits;
  /** What to run it on in place of the profile's own build, as `buildOf` makes it. No CPython prints that. */
  readonly build?: Build;
  /** Gets the instructions of the program that are executed. */
  readonly instructions?: InstructionLog;
}

/** A run that passed one of its ceilings. */
class LimitReached extends Error {
  readonly limit: keyof Limits;

  constructor(limit: keyof Limits) {
    super(limit);
    this.limit = limit;
  }
}

function stop(limit: keyof Limits): never {
  throw new LimitReached(limit);
}

/** Ways of salted hashes that a program must print the same with, where it saw something of them. */
const seeds = [1, 2, 3, 4, 5];

/**
 * Runs a program in the simulation and records every effect. Never throws for what a program does;
 * throws `ChunksMissing` where it needs a chunk that has not been loaded (see `withChunks`).
 */
export function run(source: string, options: RunOptions): Trace {
  demandChunks(source);
  const { trace, saltedLine } = runOnce(source, options, 0);
  const { kind } = trace.outcome;
  if (saltedLine === null || (kind !== 'finished' && kind !== 'raised')) return trace;
  const same = seeds.every((seed) => {
    const { stdout, outcome } = runOnce(source, options, seed).trace;
    return stdout === trace.stdout && JSON.stringify(outcome) === JSON.stringify(trace.outcome);
  });
  if (same) return trace;
  const feature = 'what depends on salted hashes or on addresses, as the order of such a set does';
  return { ...trace, outcome: { kind: 'unsupported', feature, line: saltedLine } };
}

/** Runs a program with salted hashes falling in one of many ways; says where it first saw some. */
function runOnce(
  source: string,
  { profile: id, limits = defaultLimits, build, instructions }: RunOptions,
  seed: number,
): { readonly trace: Trace; readonly saltedLine: number | null } {
  const profile = build?.profile ?? profiles[id];
  const collector = build?.collector ?? collectorParameters[id];
  const writer = new LogWriter(limits.effects, () => stop('effects'));
  let stdout = '';
  const trace = (outcome: Outcome) => ({
    saltedLine: heap.saltedLine,
    trace: traceOf(outcome),
  });
  const traceOf = (outcome: Outcome): Trace => ({
    format: traceFormat,
    profile: id,
    detail: 'every-effect',
    source,
    length: writer.length,
    log: writer.finish(),
    strings: writer.strings,
    stdout,
    outcome,
  });

  const write = (text: string) => {
    if (stdout.length + text.length > limits.output) stop('output');
    writer.output(text.length);
    stdout += text;
  };
  // The record keeps the heap as the last line left it: of the end it has only what is printed.
  const end = (raised: Raised | null) => {
    const before = stdout.length;
    machine.evaluation.log = null;
    writer.unrecorded(() => {
      endInterpreter(machine, collection, raised);
    });
    if (stdout.length > before) writer.output(stdout.length - before);
  };
  const collection = new Collection(id, collector);
  const memory = createAllocator(id);
  const heap = new Heap(profile, writer, memory, collection, limits.objects, () => stop('objects'));
  heap.seed = seed;
  const machine = new Interpreter(profile, heap, () => collection, write);
  collection.attach(machine);
  if (seed === 0) machine.evaluation.log = instructions ?? null;
  try {
    const code = compileModule(parseModule(source, profile.minor), profile);
    return trace(runToEnd(machine, code, end));
  } catch (error) {
    return trace(outcomeOf(machine, error));
  }
}

/** Runs a program and then lets its interpreter end, whether an exception ended the program or not. */
function runToEnd(
  machine: Interpreter,
  code: CodeObject,
  end: (raised: Raised | null) => void,
): Outcome {
  try {
    machine.runModule(code);
  } catch (error) {
    const outcome = outcomeOf(machine, error);
    if (error instanceof Raised) end(error);
    return outcome;
  }
  end(null);
  return { kind: 'finished' };
}

function outcomeOf(machine: Interpreter, error: unknown): Outcome {
  if (error instanceof Unsupported) {
    return { kind: 'unsupported', feature: error.feature, line: error.line };
  }
  if (error instanceof NotPython) {
    return { kind: 'syntax-error', message: error.message, line: error.line };
  }
  if (error instanceof LimitReached) {
    return { kind: 'limit', limit: error.limit, line: machine.line };
  }
  if (error instanceof RangeError) {
    // JavaScript can go no further: an effect may be half written.
    machine.heap.writer.dropLast();
    const feature = /stack/.test(error.message) ? 'recursion this deep' : 'a value this large';
    return { kind: 'unsupported', feature, line: machine.line };
  }
  if (error instanceof Raised) {
    const exit = exitOf(machine, error);
    if (exit) return { kind: 'finished', exit };
    return {
      kind: 'raised',
      message: errors.code.uncaughtMessage(machine, error),
      line: error.line,
    };
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return { kind: 'unsupported', feature: 'recursion as deep as this', line: machine.line };
  }
  throw error;
}
