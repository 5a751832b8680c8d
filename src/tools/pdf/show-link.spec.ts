import { expect, test } from 'vitest';
import { showPdfLink } from './show-link.ts';

const hidden = '<p><a class="button" data-pdf="/pdf/cycles.pdf" hidden data-x> PDF </a></p>';

test('the hidden place becomes a link', () => {
  expect(showPdfLink(hidden)).toBe(
    '<p><a href="/pdf/cycles.pdf" download class="button" data-pdf="/pdf/cycles.pdf" data-x> PDF </a></p>',
  );
});

test('a second run changes nothing', () => {
  expect(showPdfLink(showPdfLink(hidden))).toBe(showPdfLink(hidden));
});

test('a page without the place is told, not passed over', () => {
  expect(() => showPdfLink('<a href="/">Start</a>')).toThrow('no place');
});
