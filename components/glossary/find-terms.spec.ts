import { expect, test } from 'vitest';
import { createTermFinder } from './find-terms.ts';

const spelled = (words: string[], unless: string[] = []) => ({ words, unless });
const spellings = new Map([
  ['reference', spelled(['reference', 'references'], ['Language Reference'])],
  ['reference-count', spelled(['reference count'])],
  ['weak-reference', spelled(['weak reference', '弱引用'])],
  ['zh-reference', spelled(['引用'])],
  ['zh-count', spelled(['引用计数'])],
  ['pool', spelled(['pool'])],
]);
/** The terms that are found in texts given one after the other. */
function found(...texts: string[]): string[] {
  const find = createTermFinder(spellings);
  return texts.flatMap(find).flatMap(({ text, term }) => (term === null ? [] : `${text}=${term}`));
}

test('a term is found at its first use only, in either case', () => {
  expect(found('References count.', 'A reference is one of the references.')).toEqual([
    'References=reference',
  ]);
});

test('the longest term at a place is the one that is meant', () => {
  expect(found('A reference count counts every reference.')).toEqual([
    'reference count=reference-count',
    'reference=reference',
  ]);
  expect(found('弱引用不影响引用计数，也不是普通的引用。')).toEqual([
    '弱引用=weak-reference',
    '引用计数=zh-count',
    '引用=zh-reference',
  ]);
});

test('a longer term that is known already hides no shorter one inside it', () => {
  expect(found('reference count', 'a reference count again')).toEqual([
    'reference count=reference-count',
  ]);
});

test('a word that only contains a term is left alone', () => {
  expect(found('pooling, whirlpool, car-pool')).toEqual([]);
});

test('a phrase in which a word means something else is passed over', () => {
  expect(found('The Language Reference says what a reference is.')).toEqual([
    'reference=reference',
  ]);
});

test('nothing of the text is lost', () => {
  const text = 'A pool, a reference, and the rest.';
  const stretches = createTermFinder(spellings)(text);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
});
