import type { KeptDraft, Kept } from '#lms/resume.ts';
import { mergeEvents } from '#progress/merge.ts';
import type { ProgressStore } from '#progress/store/progress-store.ts';

/** The progress of a launch page: in its memory, from where the learning platform gets it. */
export interface LaunchStore extends ProgressStore {
  /** All that there is to keep. */
  kept(): Kept;
  /** Says whether the platform has taken all that there is. */
  taken(all: boolean): void;
}

/** A store that begins with what the platform kept. */
export function createLaunchStore({ events, drafts }: Kept): LaunchStore {
  const listeners = new Set<() => void>();
  const written = new Map<string, KeptDraft>(drafts.map((draft) => [draft.exercise, draft]));
  let known = mergeEvents(events, []);
  /** Events that the platform has not taken; they count as unsaved once it has failed to. */
  let pending = 0;
  let failed = false;
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    kept: () => ({ events: known, drafts: [...written.values()] }),
    taken: (all) => {
      const before = failed;
      failed = !all;
      if (all) pending = 0;
      if (before !== failed) changed();
    },
    read: () =>
      Promise.resolve({
        events: known,
        setAside: [],
        health: 'stored',
        unsaved: failed ? pending : 0,
      }),
    append: (event) => {
      // A copy of this page's own: the page in the frame takes its objects with it.
      known = mergeEvents(known, [structuredClone(event)]);
      pending += 1;
      changed();
      return Promise.resolve();
    },
    merge: (added) => {
      const before = known.length;
      known = mergeEvents(known, structuredClone(added));
      pending += known.length - before;
      changed();
      return Promise.resolve(known.length - before);
    },
    erase: () => {
      known = [];
      written.clear();
      changed();
      return Promise.resolve(true);
    },
    readDraft: (exercise, revision) => {
      const draft = written.get(exercise);
      return Promise.resolve(draft?.revision === revision ? draft.source : null);
    },
    writeDraft: (draft) => {
      // Nobody is told: it comes at every letter, and goes with the next report.
      written.set(draft.exercise, structuredClone(draft));
      return Promise.resolve();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
    },
  };
}
