import type { ProgressEvent } from '../event.ts';
import { mergeEvents } from '../merge.ts';
import { createAnnouncer } from './announcer.ts';
import { openDatabase, type Database, type Draft } from './database.ts';
import { addEvents, clearEntries, putDraft, quarantine, readEntries } from './entries.ts';
import { openJournal } from './journal.ts';

/**
 * Where progress is kept: `stored` in the browser; `full`: what did not fit is in this page's
 * memory; `forbidden`: the browser has or allows no store, all of it is in this page's memory.
 */
export type Health = 'stored' | 'full' | 'forbidden';

/** A learner's progress as it stands. */
export interface Progress {
  readonly events: readonly ProgressEvent[];
  /** Entries that could not be read, as they were found. */
  readonly setAside: readonly unknown[];
  readonly health: Health;
  /** Events that will be gone when the page is left. */
  readonly unsaved: number;
}

/** A learner's progress in this browser. Nothing here rejects: trouble shows in `health`. */
export interface ProgressStore {
  read(): Promise<Progress>;
  append(event: ProgressEvent): Promise<void>;
  /** Adds what an imported file holds; resolves to how many events were new. */
  merge(events: readonly ProgressEvent[], setAside: readonly unknown[]): Promise<number>;
  /** Removes everything, here and in the other tabs; resolves to whether it could. */
  erase(): Promise<boolean>;
  readDraft(exercise: string, revision: number): Promise<string | null>;
  writeDraft(draft: Draft): Promise<void>;
  /** Calls back after every change, in this tab or another; returns how to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/** Opens the store. A browser without one gets a store in memory that says so. */
export function createProgressStore(): ProgressStore {
  const listeners = new Set<() => void>();
  const unsaved = new Map<string, ProgressEvent>();
  const unsavedSetAside: unknown[] = [];
  const drafts = new Map<string, Draft>();
  const journal = openJournal();
  const leftBehind = journal.leftBehind();
  for (const event of leftBehind.events) unsaved.set(event.id, event);
  unsavedSetAside.push(...leftBehind.setAside);
  let health: Health = 'stored';
  let opened: Promise<Database> | null = null;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const announcer = createAnnouncer((what) => {
    if (what === 'erased') forget();
    changed();
  });
  function forget() {
    unsaved.clear();
    unsavedSetAside.length = 0;
    drafts.clear();
    journal.clear();
  }

  /** Resolves to what `use` gives, or to null where the store cannot be used, and notes why. */
  async function attempt<T>(use: (database: Database) => Promise<T>): Promise<T | null> {
    for (let tries = 1; ; tries += 1) {
      try {
        opened ??= openDatabase();
        const result = await use(await opened);
        health = 'stored';
        return result;
      } catch (error) {
        const name = error instanceof DOMException ? error.name : '';
        health = name === 'QuotaExceededError' ? 'full' : 'forbidden';
        if (health === 'full') return null;
        opened = null;
        // The browser closes a connection when it likes (and we do, for an upgrade): open anew once.
        if (name !== 'InvalidStateError' || tries > 1) return null;
      }
    }
  }

  /** Tries to store what has not been; what still does not fit stays. */
  async function save(): Promise<void> {
    const events = [...unsaved.values()];
    const entries = [...unsavedSetAside];
    const saved = await attempt(async (database) => {
      await addEvents(database, events);
      return true;
    });
    for (const { id } of saved ? events : []) {
      unsaved.delete(id);
      journal.forget(id);
    }
    if (entries.length > 0) {
      const kept = await attempt(async (database) => {
        await quarantine(database, entries);
        return true;
      });
      if (kept) unsavedSetAside.splice(0, entries.length);
    }
  }

  async function read(): Promise<Progress> {
    if (unsaved.size + unsavedSetAside.length > 0) await save();
    const entries = await attempt(readEntries);
    // Reading works in a full store too: what is left over tells that it is full.
    if (entries && unsaved.size > 0) health = 'full';
    return {
      events: mergeEvents(entries?.events ?? [], unsaved.values()),
      setAside: [...(entries?.setAside ?? []), ...unsavedSetAside],
      health,
      unsaved: unsaved.size,
    };
  }

  async function merge(events: readonly ProgressEvent[], setAside: readonly unknown[]) {
    const known = new Set((await read()).events.map((event) => event.id));
    const added = mergeEvents(events, []).filter((event) => !known.has(event.id));
    for (const event of added) unsaved.set(event.id, event);
    unsavedSetAside.push(...setAside);
    await save();
    announcer.announce('changed');
    changed();
    return added.length;
  }

  return {
    read,
    merge,
    append: async (event) => {
      journal.note(event);
      unsaved.set(event.id, event);
      await save();
      announcer.announce('changed');
      changed();
    },
    erase: async () => {
      forget();
      const erased = await attempt(async (database) => {
        await clearEntries(database);
        return true;
      });
      announcer.announce('erased');
      changed();
      return erased ?? health === 'forbidden';
    },
    readDraft: async (exercise, revision) => {
      const stored = await attempt((database) => database.get('drafts', exercise));
      const draft = drafts.get(exercise) ?? stored;
      return draft?.revision === revision && typeof draft.source === 'string' ? draft.source : null;
    },
    writeDraft: async (draft) => {
      drafts.set(draft.exercise, draft);
      await attempt(async (database) => {
        await putDraft(database, draft);
        // Unless a newer one is on its way.
        if (drafts.get(draft.exercise) === draft) drafts.delete(draft.exercise);
      });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      announcer.close();
      void opened?.then((database) => {
        database.close();
      });
    },
  };
}
