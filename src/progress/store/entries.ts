import type { ProgressEvent } from '../event.ts';
import { eventSchema } from '../event-schema.ts';
import { sortOut } from '../save-file.ts';
import type { Database, Draft } from './database.ts';

/** What the database holds: events, and entries that were set aside because they are none. */
export interface Entries {
  readonly events: readonly ProgressEvent[];
  readonly setAside: readonly unknown[];
}

/** Reads every entry; damaged ones move to the quarantine, or stay where they are if it is full. */
export async function readEntries(database: Database): Promise<Entries> {
  const [stored, quarantined] = await Promise.all([
    database.getAll('events'),
    database.getAll('quarantine'),
  ]);
  const { events, setAside } = sortOut(stored);
  if (setAside.length > 0) await quarantineDamaged(database).catch(() => undefined);
  return { events, setAside: [...quarantined, ...setAside] };
}

/**
 * Adds events, all of them or, if it rejects, none; one that is there already is written over, since
 * the same id is the same event. Everything is asked for at once, so that it is under way even if
 * the page is left in the next moment.
 */
export async function addEvents(
  database: Database,
  events: Iterable<ProgressEvent>,
): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  const requests = Array.from(events, (event) => transaction.store.put(event));
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
}

/** Keeps a draft in the place of the one before; it is under way even if the page is left. */
export async function putDraft(database: Database, draft: Draft): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite');
  const request = transaction.store.put(draft);
  transaction.commit();
  await Promise.all([request, transaction.done]);
}

/** Keeps entries that are no events, unless the very same are kept already. */
export async function quarantine(database: Database, entries: readonly unknown[]): Promise<void> {
  const transaction = database.transaction('quarantine', 'readwrite');
  const add = async () => {
    const known = new Set((await transaction.store.getAll()).map((entry) => JSON.stringify(entry)));
    for (const entry of entries) {
      if (!known.has(JSON.stringify(entry))) await transaction.store.add(entry);
    }
  };
  await Promise.all([add(), transaction.done]);
}

/** Removes everything. */
export async function clearEntries(database: Database): Promise<void> {
  const stores = ['events', 'quarantine', 'drafts'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([
    ...stores.map((store) => transaction.objectStore(store).clear()),
    transaction.done,
  ]);
}

async function quarantineDamaged(database: Database): Promise<void> {
  const transaction = database.transaction(['events', 'quarantine'], 'readwrite');
  const move = async () => {
    let cursor = await transaction.objectStore('events').openCursor();
    while (cursor) {
      if (!eventSchema.safeParse(cursor.value).success) {
        await transaction.objectStore('quarantine').add(cursor.value);
        await cursor.delete();
      }
      cursor = await cursor.continue();
    }
  };
  await Promise.all([move(), transaction.done]);
}
