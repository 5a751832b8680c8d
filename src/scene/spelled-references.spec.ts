import { replay, run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { spelledReferences } from './spelled-references.ts';

const source = `import weakref
class Page:
    pass
page = Page()
pages = {'home': [page]}
watch = weakref.ref(page)
title = 'home'
del page
`;
const trace = run(source, { profile: 'cpython-3.14-64' });
const found = spelledReferences(replay(trace, trace.length));

test('each reference is spelled as Python gets at it, names of classes and values left out', () => {
  expect(found.map(({ spelled }) => spelled)).toEqual([
    'pages',
    'watch',
    "pages['home']",
    'watch()',
    "pages['home'][0]",
  ]);
});

test('a weak reference is among them, and does not count', () => {
  expect(found.filter(({ reference }) => !reference.counted).map((each) => each.spelled)).toEqual([
    'watch()',
  ]);
});
