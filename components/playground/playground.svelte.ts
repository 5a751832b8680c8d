import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { PlayedRun } from '#components/simulation-thread/play-program.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { Outcome, ProfileId } from '@heapscope/simulation/reading';
import {
  type KeptProgram,
  type Shelf,
  keepDraft,
  keepProgram,
  keptPrograms,
} from './kept-programs.ts';
import type { SharedProgram } from './program-link.ts';

/** A program that was run or compiled, with what came of it. */
interface Tried<T> extends SharedProgram {
  readonly result: T;
}

/** What came of the program that was in the editor when another took its place. */
export type Replaced =
  /** It was as it had come: nothing is lost. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'kept'; readonly name: string }
  /** The browser could not store it. */
  | { readonly kind: 'not-kept' };

/** The program in the editor, its last run, and what the browser keeps. */
export class PlaygroundState {
  source = $state('');
  profile: ProfileId = $state('cpython-3.14-64');
  ran: Tried<PlayedRun> | null = $state.raw(null);
  /** The file that the last run was read from; null where it was run here. */
  file: string | null = $state(null);
  noAnswer: NoAnswer | null = $state(null);
  kept: readonly KeptProgram[] = $state.raw([]);
  /** Whether the browser stored what is in the editor. */
  stored = $state(true);
  /** The program that the present one took the place of. */
  previous: SharedProgram | null = $state.raw(null);
  readonly job = new SimulationJob();
  readonly #shelf: Shelf;
  readonly #checking = new SimulationJob();
  #came = $state.raw('');
  #compiled: Tried<Outcome | null> | null = $state.raw(null);

  /** The learner has changed the program since it came. */
  readonly changed = $derived(this.source !== this.#came);
  /** The last run was of another program, or of another CPython. */
  readonly stale = $derived(this.ran !== null && !this.#isPresent(this.ran));
  /** How the present program ended, or why it does not compile; null where that is not known. */
  readonly outcome = $derived.by((): Outcome | null => {
    if (this.ran && !this.stale) return this.ran.result.outcome;
    return this.#compiled && this.#isPresent(this.#compiled) ? this.#compiled.result : null;
  });

  constructor(shelf: Shelf, first: SharedProgram) {
    this.#shelf = shelf;
    this.set(first);
  }

  /** Puts a program into the editor, as it came from elsewhere. */
  set({ source, profile }: SharedProgram, changed = false): void {
    this.source = source;
    this.profile = profile;
    this.#came = changed ? '' : source;
    this.noAnswer = null;
  }

  /** Puts a program into the editor; one that has been changed is kept first, under a free name. */
  replace(next: SharedProgram, nameOf: (number: number) => string): Replaced {
    const { source, profile, changed } = this;
    const lost = changed && source.trim() !== '' && source !== next.source;
    const known = this.kept.some((each) => each.source === source && each.profile === profile);
    this.previous = source === next.source ? this.previous : { source, profile };
    this.set(next);
    if (!lost || known) return { kind: 'unchanged' };
    const name = this.#freeName(nameOf);
    return this.keep({ name, source, profile }) ? { kind: 'kept', name } : { kind: 'not-kept' };
  }

  /** Reads what the browser keeps, which another page may have changed. */
  readKept(): void {
    this.kept = keptPrograms(this.#shelf);
  }

  /** Keeps a program under its name; says whether the browser could. */
  keep(program: KeptProgram): boolean {
    const done = keepProgram(this.#shelf, program);
    this.readKept();
    return done;
  }

  /** Stores what is in the editor: at every change and at once, since a page that is left gives no time to. */
  storeDraft(): void {
    const { source, profile, changed } = this;
    this.stored = keepDraft(this.#shelf, { source, profile, changed });
  }

  async run(): Promise<void> {
    const { source, profile } = this;
    const answer = await this.job.ask({ kind: 'play', source, profile });
    if (answer === null) return;
    this.noAnswer = answer.kind === 'no-answer' ? answer.why : null;
    if (answer.kind !== 'played') return;
    this.ran = { source, profile, result: answer.run };
    this.file = null;
  }

  /** Shows a run that a file holds, of the program that is in the editor now. */
  show(result: PlayedRun, file: string): void {
    this.ran = { source: this.source, profile: this.profile, result };
    this.file = file;
    this.noAnswer = null;
  }

  /** Compiles the program, to say what is wrong before it is run. */
  async check(): Promise<void> {
    const { source, profile } = this;
    if (this.job.busy) return;
    const answer = await this.#checking.ask({ kind: 'compile', source, profile });
    if (answer?.kind === 'compiled') {
      this.#compiled = { source, profile, result: answer.problem };
    }
  }

  #isPresent({ source, profile }: SharedProgram): boolean {
    return source === this.source && profile === this.profile;
  }

  #freeName(nameOf: (number: number) => string): string {
    const isTaken = (wanted: string) => this.kept.some(({ name }) => name === wanted);
    let number = 1;
    while (isTaken(nameOf(number))) number += 1;
    return nameOf(number);
  }
}
