import { framedStore } from '#components/lms/framed-store.ts';
import { launchHandle } from '#components/lms/package-window.ts';
import { createProgressStore, type ProgressStore } from '#progress/store/progress-store.ts';

/** The learner's progress: in this browser, or with the learning platform that plays the package. */
export function openProgress(): ProgressStore {
  const launch = launchHandle();
  return launch === null ? createProgressStore() : framedStore(launch.progress);
}
