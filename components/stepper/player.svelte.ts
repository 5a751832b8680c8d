/** How long each step is shown while playing, in milliseconds. */
export const paces = { slow: 2400, normal: 1300, fast: 600 } as const;
/** How fast to play. */
export type Pace = keyof typeof paces;

/** Steps on by itself until there is no further step, or it is stopped. */
export class Player {
  pace = $state<Pace>('normal');
  playing = $state(false);
  readonly #step: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `step` goes one on and says whether there is a further one. */
  constructor(step: () => boolean) {
    this.#step = step;
  }

  toggle(): void {
    if (this.playing) this.stop();
    else this.#next();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  #next(): void {
    this.playing = this.#step();
    if (this.playing) this.#timer = setTimeout(() => this.#next(), paces[this.pace]);
  }
}
