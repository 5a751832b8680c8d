import type { ProgressStore } from '#progress/store/progress-store.ts';

/**
 * The store of the launch page, for a page in its frame: that page comes and goes, and what it
 * listens with has to go with it.
 */
export function framedStore(store: ProgressStore): ProgressStore {
  const stops = new Set<() => void>();
  const stopAll = () => {
    for (const stop of stops) stop();
    stops.clear();
  };
  addEventListener('pagehide', stopAll);
  return {
    read: () => store.read(),
    append: (event) => store.append(event),
    merge: (events, setAside) => store.merge(events, setAside),
    erase: () => store.erase(),
    readDraft: (exercise, revision) => store.readDraft(exercise, revision),
    writeDraft: (draft) => store.writeDraft(draft),
    onChange: (listener) => {
      const stop = store.onChange(listener);
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    close: stopAll,
  };
}
