import { expect, test } from 'vitest';
import { chapterLink } from './chapter-link.ts';

/** Where a browser that is on a page gets by a link. */
const from = (page: string, href: string) => new URL(href, `http://site${page}`).href;

test.each([
  '../memory-pools/',
  '../memory-pools/#reading',
  '../../labs/sizes/',
  '../../glossary/#arena',
  'https://peps.python.org/pep-0683/',
])('%s leads from the chapter where it leads from the lesson', (href) => {
  const there = from('/zh-cn/lessons/cycles/', href);
  expect(from('/zh-cn/chapters/memory-pools/', chapterLink(href) ?? '')).toBe(there);
});

test('what leads away from the lessons is left as it is written', () => {
  expect(chapterLink('../../labs/sizes/')).toBe('../../labs/sizes/');
});

test('a link within the lesson leads nowhere', () => {
  expect(chapterLink('#reading-getrefcount')).toBeNull();
});
