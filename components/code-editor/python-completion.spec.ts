import { expect, test } from 'vitest';
import { offers, type PythonNames } from './python-completion.ts';

const names: PythonNames = {
  keywords: ['for', 'import'],
  builtins: ['len', 'list'],
  modules: { gc: ['collect', 'get_count'], 'collections.abc': ['Sized'] },
  types: { list: ['append', 'count'], str: ['count', 'upper'] },
};
const words = { keyword: 'k', builtin: 'b', module: 'm', name: 'n' };
const offered = (text: string) => offers(text, names, words)?.options.map(({ label }) => label);

test.each([
  ['l', ['for', 'import', 'len', 'list', 'gc', 'collections.abc']],
  ['import ', ['gc', 'collections.abc']],
  ['import gc, ', ['gc', 'collections.abc']],
  ['from collections.a', ['gc', 'collections.abc']],
  ['from gc import ', ['collect', 'get_count']],
  ['from gc import collect, g', ['collect', 'get_count']],
  ['from nowhere import ', []],
  ['x = gc.', ['collect', 'get_count']],
  ['list.', ['append', 'count']],
  ['items.', ['append', 'count', 'upper']],
  ['x = ', undefined],
  ['x = 1', undefined],
])('%s', (text, expected) => {
  expect(offered(text)).toEqual(expected);
});

test('what is typed of a name is replaced, a dotted module as a whole', () => {
  expect(offers('x = gc.col', names, words)?.from).toBe(7);
  expect(offers('import collections.a', names, words)?.from).toBe(7);
});
