import type { Practised } from '#components/simulation-thread/practise.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import {
  lastSeed,
  type PracticeLevel,
  type PracticeLinkProblem,
  type PracticeSetting,
  type PracticeTopic,
  readPracticeLink,
  writePracticeLink,
} from '#exercise/practice/setting.ts';
import type { Locale } from '#text/locale.ts';
import { loadPracticeWords, type PracticeWords } from './practice-words.ts';

/** A program of practice with the words about it. */
export interface ShownPractice extends Practised {
  readonly words: PracticeWords;
}

/** What the page of practice shows: what is picked, the exercise, and what went wrong. */
export class PracticeState {
  topic = $state<PracticeTopic>('names-and-sharing');
  level = $state<PracticeLevel>(1);
  shown = $state.raw<ShownPractice | null>(null);
  linkProblem = $state.raw<PracticeLinkProblem | null>(null);
  noAnswer = $state.raw<NoAnswer | null>(null);
  readonly job = new SimulationJob();
  readonly #locale: Locale;
  #wished: PracticeSetting | null = null;
  #making: Promise<boolean> = Promise.resolve(false);

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Makes a program of the topic and level that are picked; resolves to whether there is one. */
  show(seed = newSeed()): Promise<boolean> {
    return this.#open({ topic: this.topic, level: this.level, seed });
  }

  /** Takes up a link: sets what it says, and shows its program; resolves to whether there is one. */
  async follow(link: string): Promise<boolean> {
    const read = readPracticeLink(link);
    if (read === null) return false;
    if (!read.ok) {
      this.linkProblem = read.problem;
      return false;
    }
    const { topic, level = 1, seed } = read.asked;
    [this.topic, this.level] = [topic, level];
    return this.show(seed);
  }

  /** Makes the address of the page lead to the program that is shown. */
  rememberInAddress(): void {
    if (!this.shown) return;
    const link = writePracticeLink(this.shown.exercise.setting);
    history.replaceState(history.state, '', `${location.pathname}#${link}`);
  }

  /** One program is made at a time; of the wishes that wait meanwhile the newest counts. */
  async #open(setting: PracticeSetting): Promise<boolean> {
    this.#wished = setting;
    await this.#making;
    if (this.#wished !== setting) return false;
    this.#making = this.#make(setting);
    return this.#making;
  }

  async #make(setting: PracticeSetting): Promise<boolean> {
    [this.linkProblem, this.noAnswer] = [null, null];
    const [found, words] = await Promise.all([
      this.job.ask({ kind: 'practise', setting }),
      loadPracticeWords[this.#locale]().catch(() => null),
    ]);
    if (found?.kind === 'practised' && words) {
      this.shown = { ...found.practised, words };
      return true;
    }
    if (found?.kind === 'no-answer') this.noAnswer = found.why;
    else if (!words) this.noAnswer = 'not-loaded';
    return false;
  }
}

function newSeed(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (number % lastSeed);
}
