import { expect, test } from 'vitest';
import type { FoundPage, Pagefind } from './pagefind.ts';
import { SearchState } from './search-state.svelte.ts';

const page = (url: string): FoundPage => ({ url, excerpt: '', meta: {}, sub_results: [] });
/** A Pagefind that finds as many pages as the query has letters, unless a newer query came. */
function fake(): Pagefind {
  let newest = '';
  return {
    init: () => Promise.resolve(),
    debouncedSearch: async (query) => {
      newest = query;
      await Promise.resolve();
      if (query !== newest) return null;
      const results = Array.from(query, (_, index) => ({
        data: () => Promise.resolve(page(`/${query}/${index}/`)),
      }));
      return { results };
    },
  };
}
const urls = (state: SearchState) => state.pages.map(({ url }) => url);

test('ten results are shown, and the rest when asked for', async () => {
  const state = new SearchState('/', () => Promise.resolve(fake()));
  await state.search('a dozen chars ');
  expect(state).toMatchObject({ status: 'found', total: 13, query: 'a dozen chars' });
  expect(state.pages).toHaveLength(10);
  await state.more();
  expect(state.pages).toHaveLength(13);
});

test('of two searches at once the newer one is shown', async () => {
  const state = new SearchState('/', () => Promise.resolve(fake()));
  await Promise.all([state.search('old'), state.search('new')]);
  expect(urls(state)).toEqual(['/new/0/', '/new/1/', '/new/2/']);
});

test('an empty search shows nothing, whatever comes of the one before', async () => {
  const state = new SearchState('/', () => Promise.resolve(fake()));
  await Promise.all([state.search('old'), state.search(' ')]);
  expect(state).toMatchObject({ status: 'idle', pages: [] });
});

test('an index that cannot be loaded is told, and tried again', async () => {
  const state = new SearchState('/', (_, attempt) =>
    attempt === 0 ? Promise.reject(new Error('404')) : Promise.resolve(fake()),
  );
  await state.search('a');
  expect(state.status).toBe('failed');
  await state.search('a');
  expect(state.status).toBe('found');
});
