import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const state = { begun: false };
  const work = () => {
    state.begun = true;
    return promise;
  };
  return { work, resolve, reject, state };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));
const never = () => new AbortController().signal;

test('only so many are under way, and one that fails makes room like any other', async () => {
  const turns = new Turns(2);
  const works = [held(), held(), held(), held()];
  const done = works.map(({ work }) => turns.take(never(), work).catch(String));
  await soon();
  expect(works.map(({ state }) => state.begun)).toEqual([true, true, false, false]);
  works[1]?.reject(new Error('no'));
  await soon();
  expect(works.map(({ state }) => state.begun)).toEqual([true, true, true, false]);
  for (const { resolve } of works) resolve('done');
  expect(await Promise.all(done)).toEqual(['done', 'Error: no', 'done', 'done']);
});

test('who gives up while waiting takes no turn away', async () => {
  const turns = new Turns(1);
  const [first, second, third] = [held(), held(), held()];
  const abort = new AbortController();
  const one = turns.take(never(), first.work);
  const two = turns.take(abort.signal, second.work);
  const three = turns.take(never(), third.work);
  abort.abort();
  await expect(two).rejects.toThrow();
  first.resolve('one');
  await one;
  third.resolve('three');
  expect(await three).toBe('three');
  expect(second.state.begun).toBe(false);
  await expect(turns.take(abort.signal, first.work)).rejects.toThrow();
});
