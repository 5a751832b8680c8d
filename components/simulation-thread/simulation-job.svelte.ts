import type { ExerciseSpec } from '#exercise/spec.ts';
import type { Answer } from '#exercise/verdict.ts';
import { askSimulation, type Answered } from './simulation-thread.ts';
import type { SimulationRequest } from './simulation.worker.ts';

/** How long a question is under way before it shows, in milliseconds. */
const blink = 400;

/** One question at a time to the simulation, as a card or a figure shows it. */
export class SimulationJob {
  busy = $state(false);
  /** The question has been under way long enough for a way to stop it to be shown. */
  slow = $state(false);
  #abort = new AbortController();

  /** Null while another question is under way. */
  async ask(request: SimulationRequest): Promise<Answered | null> {
    if (this.busy) return null;
    this.busy = true;
    this.#abort = new AbortController();
    const timer = setTimeout(() => (this.slow = true), blink);
    const answered = await askSimulation(request, this.#abort.signal);
    clearTimeout(timer);
    this.busy = false;
    this.slow = false;
    return answered;
  }

  /** Asks for the verdict on an answer; `program` is the text of the exercise's `program.py`. */
  check(spec: ExerciseSpec, answer: Answer, program: string | null): Promise<Answered | null> {
    return this.ask({ kind: 'check', spec, answer, program });
  }

  stop(): void {
    this.#abort.abort();
  }
}
