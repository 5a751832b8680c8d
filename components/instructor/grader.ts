import type { GradableExercise } from '#instructor/gradable.ts';
import type { GradedFile } from '#instructor/gradebook.ts';
import type { GradingRequest } from './grading.worker.ts';

/** Longest that one file may take to check before it is given up, in milliseconds. */
export const patience = 60_000;

/** The check was stopped by the instructor. */
class Stopped extends Error {}

/** A file whose check took longer than there is patience for. */
class TooSlow extends Error {}

/** Checks files one after the other, away from the page's own thread. */
export class Grader {
  readonly #exercises: readonly GradableExercise[];
  #worker: Worker | null = null;
  #stopped: (() => void) | null = null;

  constructor(exercises: readonly GradableExercise[]) {
    this.#exercises = exercises;
  }

  /**
   * Checks the text of a file; what cannot be read, or takes too long, says so. Null where it was
   * stopped. Never rejects.
   */
  async grade(key: string, file: Pick<File, 'name'>, text: string): Promise<GradedFile | null> {
    try {
      return await this.#ask({ kind: 'file', key, file: file.name, text });
    } catch (error) {
      if (error instanceof Stopped) return null;
      this.stop();
      const problem = error instanceof TooSlow ? 'too-slow' : 'not-read';
      return { key, file: file.name, ok: false, problem };
    }
  }

  /** Ends the check that is under way, if any. */
  stop(): void {
    this.#stopped?.();
    this.#stopped = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: GradingRequest): Promise<GradedFile> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#stopped = () => {
        clearTimeout(timer);
        reject(new Stopped());
      };
      const timer = setTimeout(() => {
        reject(new TooSlow());
      }, patience);
      worker.onmessage = ({ data }: MessageEvent<GradedFile>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = () => {
        clearTimeout(timer);
        reject(new Error('the worker failed'));
      };
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./grading.worker.ts', import.meta.url), { type: 'module' });
    const request: GradingRequest = { kind: 'exercises', exercises: this.#exercises };
    worker.postMessage(request);
    return worker;
  }
}
