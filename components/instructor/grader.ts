import type { GradableExercise } from '#instructor/gradable.ts';
import type { GradedFile } from '#instructor/gradebook.ts';
import { submissionLimits } from '#instructor/submission.ts';
import type { GradingRequest } from './grading.worker.ts';

/** Longest that one file may take to check before it is given up, in milliseconds. */
export const patience = 60_000;

/** A file whose check took longer than there is patience for. */
class TooSlow extends Error {}

/** Checks files one after the other, away from the page's own thread. */
export class Grader {
  readonly #exercises: readonly GradableExercise[];
  #worker: Worker | null = null;

  constructor(exercises: readonly GradableExercise[]) {
    this.#exercises = exercises;
  }

  /** Reads and checks a file; what cannot be read, or takes too long, says so. Never rejects. */
  async grade(key: string, file: File): Promise<GradedFile> {
    if (file.size > submissionLimits.bytes) {
      return { key, file: file.name, ok: false, problem: 'too-large' };
    }
    try {
      return await this.#ask({ kind: 'file', key, file: file.name, text: await file.text() });
    } catch (error) {
      this.stop();
      const problem = error instanceof TooSlow ? 'too-slow' : 'not-read';
      return { key, file: file.name, ok: false, problem };
    }
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: GradingRequest): Promise<GradedFile> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
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
