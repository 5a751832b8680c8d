import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { StepperState } from '#components/stepper/stepper-state.svelte.ts';
import { readInstructions } from '#cpython/instructions.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import { instructionStops } from '#scene/instructions/instruction-stops.ts';

/** The most instructions that are followed: as many as can be found again on a timeline. */
const mostFollowed = 2000;

/** Why a figure cannot be stepped by instruction. */
export type NotFollowed =
  /** CPython could not be had: `cpythonSession.failure` says why. */
  | 'no-cpython'
  /** The model gave no answer, or CPython's was no answer. */
  | 'broken'
  /** The run was stopped before its end, in CPython or in the model. */
  | 'stopped'
  /** CPython, while it is followed, prints something else than the model's run. */
  | 'otherwise';

/** Has the page's CPython run the program of a stepper and tell each instruction. */
export class InstructionRun {
  waiting = $state(false);
  problem: NotFollowed | null = $state(null);
  readonly #job = new SimulationJob();

  /** Gives the stepper its stops by instruction, and steps by them; else `problem` says why not. */
  async ask(stepper: StepperState): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    this.problem = null;
    this.problem = await this.#ask(stepper);
    this.waiting = false;
  }

  async #ask(stepper: StepperState): Promise<NotFollowed | null> {
    const { source, profile, length, stdout, outcome } = stepper.trace;
    if (outcome.kind !== 'finished' && outcome.kind !== 'raised') return 'stopped';
    const limits = { ...usualLimits, seconds: 3 * usualLimits.seconds };
    const [answer, real] = await Promise.all([
      this.#job.ask({ kind: 'follow', source, profile, most: mostFollowed }),
      cpythonSession.run({ source, follow: mostFollowed, limits }),
    ]);
    // Null without a failure: the learner does not want it any more.
    if (!real) return cpythonSession.failure ? 'no-cpython' : null;
    if (real.outcome.kind === 'stopped') return 'stopped';
    const told = readInstructions(real.followed ?? '');
    if (!told || answer?.kind !== 'followed') return 'broken';
    if (real.stdout !== stdout || answer.run.length !== length) return 'otherwise';
    stepper.stepByInstruction(instructionStops(stepper.trace, stepper.figure, told, answer.run));
    return null;
  }
}
