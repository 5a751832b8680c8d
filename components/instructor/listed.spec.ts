import { expect, test } from 'vitest';
import { filtered, type Listed } from './listed.ts';

const listed = (id: string, lesson: string, more: Partial<Listed> = {}): Listed => ({
  id,
  lesson,
  chapter: 'Names',
  revision: 1,
  kind: 'predict',
  title: `Title of ${id}`,
  minutes: 2,
  difficulty: 1,
  ...more,
});
const all = [
  listed('count-after-pop', 'Counting', { difficulty: 2 }),
  listed('freed', '释放', { kind: 'choice', title: '什么时候释放？' }),
  listed('three-names', 'Counting', { chapter: 'Counts', minutes: 5 }),
];
const any = { words: '', chapter: '', kind: '', difficulty: '', minutes: '' };
const ids = (filter: Partial<typeof any>) =>
  filtered(all, { ...any, ...filter }).map(({ lesson, exercises }) => [
    lesson,
    ...exercises.map(({ id }) => id),
  ]);

test('an empty filter keeps all, by lesson in the order of the course', () => {
  expect(ids({})).toEqual([
    ['Counting', 'count-after-pop', 'three-names'],
    ['释放', 'freed'],
  ]);
});

test('every word has to be somewhere, in any case and width', () => {
  expect(ids({ words: 'TITLE  ｎａｍｅｓ' })).toEqual([['Counting', 'three-names']]);
  expect(ids({ words: '释放' })).toEqual([['释放', 'freed']]);
  expect(ids({ words: 'pop 释放' })).toEqual([]);
});

test('chapter, kind, difficulty and time narrow it', () => {
  expect(ids({ chapter: 'Counts' })).toEqual([['Counting', 'three-names']]);
  expect(ids({ minutes: '2' })).toEqual([
    ['Counting', 'count-after-pop'],
    ['释放', 'freed'],
  ]);
  expect(ids({ kind: 'choice' })).toEqual([['释放', 'freed']]);
  expect(ids({ difficulty: '2' })).toEqual([['Counting', 'count-after-pop']]);
});
