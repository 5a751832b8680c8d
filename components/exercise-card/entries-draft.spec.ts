import { expect, test } from 'vitest';
import type { ProgressStore } from '#progress/store/progress-store.ts';
import { EntriesDraft } from './entries-draft.svelte.ts';

/** A store that only knows drafts. */
function storeWith(kept: string | null) {
  const written: string[] = [];
  const store: Pick<ProgressStore, 'readDraft' | 'writeDraft'> = {
    readDraft: () => Promise.resolve(kept),
    writeDraft: ({ source }) => {
      written.push(source);
      return Promise.resolve();
    },
  };
  return { store: store as ProgressStore, written };
}

test('what was kept comes back, and every change is kept', async () => {
  const { store, written } = storeWith('["1","2"]');
  const draft = new EntriesDraft('table', 1, ['', '']);
  await draft.open(store);
  expect(draft.entries).toEqual(['1', '2']);
  draft.enter(1, '3');
  expect(draft.entries).toEqual(['1', '3']);
  draft.reset();
  expect(written).toEqual(['["1","3"]', '["",""]']);
});

test('a learner who has begun already is not overwritten', async () => {
  const draft = new EntriesDraft('table', 1, ['', '']);
  draft.enter(0, '7');
  await draft.open(storeWith('["1","2"]').store);
  expect(draft.entries).toEqual(['7', '']);
});

test.each(['{', '{"a":1}', '[1]', 'a = 1'])('a damaged draft %j counts as none', async (kept) => {
  const draft = new EntriesDraft('table', 1, ['']);
  await draft.open(storeWith(kept).store);
  expect(draft.entries).toEqual(['']);
});

test('a draft that is too short is filled up', () => {
  const draft = new EntriesDraft('table', 1, []);
  draft.enter(2, '5');
  expect(draft.entries).toEqual(['', '', '5']);
});
