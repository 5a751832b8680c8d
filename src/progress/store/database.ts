import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ProgressEvent } from '../event.ts';

/** The learner's unfinished program for one exercise. */
export interface Draft {
  readonly exercise: string;
  readonly revision: number;
  readonly source: string;
}

interface Schema extends DBSchema {
  /** Append-only, but for erasing everything. */
  events: { key: string; value: ProgressEvent };
  /** Entries that could not be read as events, as they were found. */
  quarantine: { key: number; value: unknown };
  drafts: { key: string; value: Draft };
}

/** The progress of this browser, as IndexedDB keeps it. */
export type Database = IDBPDatabase<Schema>;

/** Opens the database; rejects where the browser has or allows none. */
export async function openDatabase(): Promise<Database> {
  return openDB<Schema>('heapscope', 1, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' });
      database.createObjectStore('quarantine', { autoIncrement: true });
      database.createObjectStore('drafts', { keyPath: 'exercise' });
    },
    // A newer Heapscope in another tab must be able to upgrade.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
    },
  });
}
