import { remember, remembered } from '#components/storage/local-storage.ts';

const key = 'heapscope-learner';

/** The name or number that the learner gave in this browser, or an empty text. */
export function keptLearner(): string {
  return remembered(key) ?? '';
}

/** Keeps the name or number in this browser. */
export function keepLearner(learner: string): void {
  remember(key, learner.trim());
}
