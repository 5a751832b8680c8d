import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('words that were found are told apart from the rest', () => {
  expect(readExcerpt('An <mark>arena</mark> has <mark>pools</mark>')).toEqual([
    { text: 'An ', hit: false },
    { text: 'arena', hit: true },
    { text: ' has ', hit: false },
    { text: 'pools', hit: true },
  ]);
});

test('escaped text is shown as it was written, once', () => {
  expect(readExcerpt('a &lt; b &amp;&amp; &amp;lt; &quot;c&quot;')).toEqual([
    { text: 'a < b && &lt; "c"', hit: false },
  ]);
});
