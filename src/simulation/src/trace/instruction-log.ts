import { op } from '../compiler/opcodes.ts';

/**
 * The instructions of the program that a run executed, in order, beside its effects. Each column has
 * an entry for an instruction. The modelled ones are fewer than CPython's: those that only help speed
 * are left out, and some stand for two.
 */
export class InstructionLog {
  /** How many effects there were before it. */
  readonly cursors: number[] = [];
  readonly frames: number[] = [];
  /** Its number in `instruction-numbers.ts`; 0 begins a line. */
  readonly operations: number[] = [];
  readonly arguments: number[] = [];
  /** Whether all of them are here; false where there were more than `most`. */
  isWhole = true;
  readonly #most: number;

  /** Takes up at most so many instructions. */
  constructor(most: number) {
    this.#most = most;
  }

  take(cursor: number, frame: number, operation: number, argument: number): void {
    if (operation === op.PUSH_NULL && argument === 1) return;
    if (this.cursors.length >= this.#most) {
      this.isWhole = false;
      return;
    }
    this.cursors.push(cursor);
    this.frames.push(frame);
    this.operations.push(operation);
    this.arguments.push(argument);
  }
}
