import type { ProgressEvent } from '../event.ts';
import { sortOut } from '../save-file.ts';

const prefix = 'heapscope-unsaved:';

/**
 * What this browser was asked to keep and the database has not confirmed yet. Written at once, so
 * that an answer outlives a page that is left before the database is even open.
 */
export interface Journal {
  note(event: ProgressEvent): void;
  forget(id: string): void;
  /** What pages left behind: events, and entries that are none (taken out of the journal). */
  leftBehind(): ReturnType<typeof sortOut>;
  clear(): void;
}

/** The journal in `localStorage`, one key an event; one that does nothing where there is none. */
export function openJournal(): Journal {
  return {
    note: (event) => use((storage) => storage.setItem(prefix + event.id, JSON.stringify(event))),
    forget: (id) => use((storage) => storage.removeItem(prefix + id)),
    leftBehind: () => use(takeIn) ?? { events: [], setAside: [] },
    clear: () => use((storage) => keys(storage).forEach((key) => storage.removeItem(key))),
  };
}

/** Null where the browser has no storage, forbids it, or it is full: the database is the real store. */
function use<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(globalThis.localStorage);
  } catch {
    return undefined;
  }
}

function takeIn(storage: Storage): ReturnType<typeof sortOut> {
  const entries = keys(storage).map((key) => ({ key, entry: parsed(storage.getItem(key) ?? '') }));
  for (const { key, entry } of entries) {
    if (sortOut([entry]).setAside.length > 0) storage.removeItem(key);
  }
  return sortOut(entries.map(({ entry }) => entry));
}

function keys(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
