import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProgressEvent } from '../event.ts';
import { openDatabase } from './database.ts';
import { createProgressStore, type ProgressStore } from './progress-store.ts';

const opened: ProgressStore[] = [];
function open(): ProgressStore {
  const store = createProgressStore();
  opened.push(store);
  return store;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function answered(id: string): ProgressEvent {
  return {
    kind: 'answered',
    id,
    at: '2026-11-24T20:30:00.000Z',
    exercise: 'count-after-pop',
    revision: 1,
    answer: { kind: 'predict', text: '1' },
    verdict: { score: 1, right: true, feedback: [] },
    assignment: null,
  };
}
const ids = async (store: ProgressStore) => (await store.read()).events.map((event) => event.id);

/** Resolves when the store next tells of a change. */
function nextChange(store: ProgressStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.onChange(() => {
      stop();
      resolve();
    });
  });
}

/** Makes every write fail as a full disk does; returns how to make room again. */
function fillUp(): () => void {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full),
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

test('what is appended is there when the page is opened again', async () => {
  await open().append(answered('a'));
  expect(await open().read()).toEqual({
    events: [answered('a')],
    setAside: [],
    health: 'stored',
    unsaved: 0,
  });
});

describe('two tabs', () => {
  test('answers given in both at once are all kept', async () => {
    const [one, other] = [open(), open()];
    const names = Array.from({ length: 20 }, (_, index) => `event-${index}`);
    await Promise.all(names.map((id, index) => (index % 2 ? one : other).append(answered(id))));
    expect((await ids(open())).sort()).toEqual(names.sort());
  });

  test('the other notices', async () => {
    const [one, other] = [open(), open()];
    const noticed = nextChange(other);
    await one.append(answered('a'));
    await noticed;
    expect(await ids(other)).toEqual(['a']);
  });

  test('erasing in one also takes what the other held in memory', async () => {
    const [one, other] = [open(), open()];
    const makeRoom = fillUp();
    await other.append(answered('a'));
    makeRoom();
    const noticed = nextChange(other);
    expect(await one.erase()).toBe(true);
    await noticed;
    expect(await ids(other)).toEqual([]);
  });
});

describe('a full store', () => {
  test('keeps the answer in memory and says so', async () => {
    const store = open();
    await store.append(answered('a'));
    fillUp();
    await store.append(answered('b'));
    const progress = await store.read();
    expect(progress).toMatchObject({ health: 'full', unsaved: 1 });
    expect(progress.events.map((event) => event.id)).toEqual(['a', 'b']);
  });

  test('keeps an answer that does not fit while the one before it is just being stored', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      event: ProgressEvent,
    ) {
      if (event.id === 'b') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, event);
    });
    const store = open();
    await Promise.all([store.append(answered('a')), store.append(answered('b'))]);
    expect(await store.read()).toMatchObject({
      events: [answered('a'), answered('b')],
      unsaved: 1,
      health: 'full',
    });
  });

  test('stores what it held as soon as there is room', async () => {
    const store = open();
    const makeRoom = fillUp();
    await store.append(answered('a'));
    makeRoom();
    await store.append(answered('b'));
    expect(await store.read()).toMatchObject({ health: 'stored', unsaved: 0 });
    expect(await ids(open())).toEqual(['a', 'b']);
  });
});

describe.each([
  ['missing', undefined],
  [
    'refused',
    {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    },
  ],
])('a store that is %s', (_, indexedDB) => {
  test('keeps everything in memory and says so', async () => {
    vi.stubGlobal('indexedDB', indexedDB);
    const store = open();
    await store.append(answered('a'));
    await store.writeDraft({ exercise: 'x', revision: 1, source: 'a = 1' });
    expect(await store.read()).toMatchObject({ health: 'forbidden', unsaved: 1 });
    expect(await store.readDraft('x', 1)).toBe('a = 1');
    expect(await store.erase()).toBe(true);
    expect(await ids(store)).toEqual([]);
  });
});

describe('a corrupted entry', () => {
  const damaged = { id: 'damaged', kind: 'answered', at: 7 };
  async function damage() {
    const database = await openDatabase();
    await database.put('events', damaged as unknown as ProgressEvent);
    database.close();
  }

  test('is put aside, once, and the others are read', async () => {
    await open().append(answered('a'));
    await damage();
    const store = open();
    const progress = await store.read();
    expect(progress.setAside).toEqual([damaged]);
    expect(progress.events).toEqual([answered('a')]);
    expect((await store.read()).setAside).toEqual([damaged]);
    const database = await openDatabase();
    expect(await database.getAllKeys('events')).toEqual(['a']);
    expect(await database.getAll('quarantine')).toEqual([damaged]);
    database.close();
  });

  test('stays where it is while there is no room to put it aside', async () => {
    await damage();
    fillUp();
    expect((await open().read()).setAside).toEqual([damaged]);
    const database = await openDatabase();
    expect(await database.getAllKeys('events')).toEqual(['damaged']);
    database.close();
  });
});

test('an import adds what is new and keeps what cannot be read', async () => {
  const store = open();
  await store.append(answered('a'));
  expect(await store.merge([answered('a'), answered('b'), answered('b')], ['?'])).toBe(1);
  expect(await store.merge([answered('a'), answered('b')], ['?'])).toBe(0);
  expect(await open().read()).toMatchObject({
    events: [answered('a'), answered('b')],
    setAside: ['?'],
  });
});

test('a draft is kept for its revision', async () => {
  await open().writeDraft({ exercise: 'x', revision: 2, source: 'a = 1' });
  expect(await open().readDraft('x', 2)).toBe('a = 1');
  expect(await open().readDraft('x', 3)).toBe(null);
});

test('of drafts written one after the other without waiting, the last is kept', async () => {
  const store = open();
  const written = ['a', 'a = 1', 'a = 12'].map((source) =>
    store.writeDraft({ exercise: 'x', revision: 1, source }),
  );
  expect(await store.readDraft('x', 1)).toBe('a = 12');
  await Promise.all(written);
  expect(await open().readDraft('x', 1)).toBe('a = 12');
});

test('a connection that had to be closed is opened anew', async () => {
  const store = open();
  await store.append(answered('a'));
  const removal = indexedDB.deleteDatabase('heapscope');
  await new Promise((resolve) => (removal.onsuccess = resolve));
  await store.append(answered('b'));
  expect(await ids(open())).toEqual(['b']);
  expect(await store.read()).toMatchObject({ health: 'stored', unsaved: 0 });
});
