// The loop over instructions: _PyEval_EvalFrameDefault of Python/ceval.c, CPython 3.11 to 3.15.
import type { Instruction } from '../compiler/code.ts';
import { op } from '../compiler/opcodes.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { generators } from './generators/generators-chunk.ts';
import { handlers } from './handlers.ts';
import { warmUp } from './warmth.ts';
import { addTraceback } from './exceptions/tracebacks.ts';
import { forgetHandled, inFlight, raise, Raised } from './raise.ts';
import type { InstructionLog } from '../trace/instruction-log.ts';

const usualLimit = 1000;
/** Calls through C at which a build for WebAssembly may have no stack left. */
const deepThroughC = 100;

/** The frames that run, and the loops that run them. */
export class Evaluation {
  /** Outermost first. */
  readonly running: Frame[] = [];
  /** How many may run at once (`sys.setrecursionlimit`). */
  limit = usualLimit;
  /** Takes up each instruction of the program, while there is one. */
  log: InstructionLog | null = null;
  /** Loops that run, one inside another: C code stands between two. */
  #loops = 0;
  readonly #machine: Machine;
  /** The frame with which the loop that runs goes on. */
  #entered: Frame | null = null;
  #programEnded = false;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Does something while a suspended frame counts as the one that runs: a generator that delegates. */
  within(frame: Frame, act: () => void): void {
    this.#machine.heap.writer.pushFrame(frame.id, frame.code.name, frame.line);
    frame.previous = this.running.at(-1) ?? null;
    this.running.push(frame);
    try {
      act();
    } finally {
      this.leave();
    }
  }

  get depth(): number {
    return this.running.length;
  }

  /** A frame begins to run; raises where too many do. */
  enter(frame: Frame): void {
    if (this.running.length >= this.limit) throw this.#tooDeep(frame);
    const alone = this.#programEnded && this.running.length === 1;
    frame.previous = alone ? null : (this.running.at(-1) ?? null);
    this.running.push(frame);
    if (this.#machine.profile.minor === 11) warmUp(frame.code);
  }

  /** What a frame raises that is one too many; it goes, with what it was to work on. */
  #tooDeep(frame: Frame): Error {
    const machine = this.#machine;
    const { minor, word } = machine.profile;
    machine.heap.writer.popFrame();
    // To 3.11 C code counts too; the builds for WebAssembly have a stack of their own size.
    const { isGenerator } = frame.code;
    const throughC = minor === 11 ? this.#loops > 1 : word === 4 && this.#loops > deepThroughC;
    if (throughC && !isGenerator) {
      return machine.unsupported('recursion through C code as deep as the limit');
    }
    const error = raise(machine, 'RecursionError', 'maximum recursion depth exceeded');
    if (!isGenerator) frame.clear();
    return error;
  }

  /** The program has ended: what the interpreter still calls has no frame behind it. */
  endProgram(): void {
    this.#programEnded = true;
  }

  /** The frame that runs last has ended. */
  leave(): void {
    this.#machine.heap.writer.popFrame();
    const frame = this.running.pop();
    if (frame) frame.previous = null;
  }

  /** Lets the loop that runs go on with a frame once the instruction is done. */
  goOnWith(frame: Frame): void {
    this.#entered = frame;
  }

  /**
   * Runs a frame until it returns or yields; the value is then on top of its stack. Frames that its
   * code enters run in the same loop, so that the depth of calls is not that of JavaScript. `thrown` is
   * raised where the frame stands.
   */
  execute(base: Frame, thrown: Raised | null = null): void {
    this.#loops += 1;
    try {
      this.#loop(base, thrown);
    } finally {
      this.#loops -= 1;
    }
  }

  #loop(base: Frame, thrown: Raised | null): void {
    let frame = thrown ? this.#catch(base, base, thrown) : base;
    let { instructions } = frame.code;
    for (;;) {
      try {
        for (;;) {
          const instruction = instructions[frame.next];
          if (!instruction) throw new Error('the code has no end');
          frame.next += 1;
          if (this.log) this.#note(this.log, frame, instruction);
          if (instruction.op === op.RETURN_VALUE || instruction.op === op.YIELD_VALUE) {
            if (frame === base) return;
            frame = this.#return(frame);
            ({ instructions } = frame.code);
            continue;
          }
          const handler = handlers[instruction.op];
          if (!handler) throw new Error(`no handler for instruction ${String(instruction.op)}`);
          handler(this.#machine, frame, instruction.arg);
          if (!this.#entered) continue;
          frame = this.#entered;
          this.#entered = null;
          ({ instructions } = frame.code);
        }
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        frame = this.#catch(frame, base, error);
        ({ instructions } = frame.code);
      }
    }
  }

  #note(log: InstructionLog, frame: Frame, { op: operation, arg }: Instruction): void {
    const { library, filename } = frame.code;
    if (library || filename !== null) return;
    // CPython has no jump forward where the code can stand in order.
    if (operation === op.JUMP && arg >= frame.next) return;
    log.take(this.#machine.heap.writer.length, frame.id, operation, arg);
  }

  /** Gives what a frame returns or yields to the one that entered it, which is answered. */
  #return(frame: Frame): Frame {
    const caller = this.running.at(-2);
    if (!caller) throw new Error('nobody called');
    const { generator } = frame;
    if (generator) generators.code.passGeneratorValue(this.#machine, frame, caller);
    else {
      frame.passTop(caller);
      frame.clear();
    }
    this.leave();
    if (generator?.state === 'completed') generators.code.goOnAfterEnd(caller);
    return caller;
  }

  /** The frame that handles an error, from one on outwards; throws where not even `base` does. */
  #catch(from: Frame, base: Frame, error: Raised): Frame {
    let frame = from;
    let raised = error;
    while (!this.#handle(frame, raised)) {
      if (frame.generator) raised = generators.code.leavingFrame(this.#machine, frame, raised);
      if (frame === base) throw raised;
      frame = this.#machine.frame;
    }
    return frame;
  }

  /** Goes to the handler of an error; false where there is none and the frame is left. */
  #handle(frame: Frame, error: Raised): boolean {
    if (!error.again) addTraceback(this.#machine, error.exception, frame);
    error.again = false;
    const at = frame.next - 1;
    const handler = frame.code.handlers.find(({ start, end }) => start <= at && at < end);
    if (handler) {
      frame.unwind(handler.depth);
      forgetHandled(this.#machine, frame, handler.depth);
      frame.pushMoved(error.exception, inFlight(this.#machine));
      frame.next = handler.target;
      return true;
    }
    if (this.running.length === 1) throw error;
    frame.unwind(0);
    forgetHandled(this.#machine, frame, 0);
    if (frame.generator) generators.code.finish(this.#machine, frame.generator);
    frame.clear();
    this.leave();
    return false;
  }
}
