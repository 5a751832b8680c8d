import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';
import type { Term } from './term-schema.ts';

const wording = { term: 'arena', definition: '…', mistake: '…', unless: [] };
const arena: Term = {
  lesson: 'memory-pools',
  see: [],
  en: { ...wording, words: ['arena', 'arenas'] },
  'zh-cn': { ...wording, words: ['竞技场'] },
};
const processor = createSatteriMarkdownProcessor({
  mdastPlugins: [linkTerms(new Map([['arena', arena]]))],
});

/** The words that are linked in a text of this file. */
async function linked(markdown: string, file = 'lessons/memory-pools/en.mdx'): Promise<string[]> {
  const { code } = await (
    await processor
  ).render(markdown, {
    fileURL: new URL(`file:///site/content/${file}`),
  });
  const links = code.matchAll(/<a href="\.\.\/\.\.\/glossary\/#arena"[^>]*>(\w+)<\/a>/g);
  return Array.from(links, ([, word = '']) => word);
}

test('the first use in the prose is linked, and no other', async () => {
  expect(await linked('An arena is large.\n\nTwo arenas are larger.\n\n## Sources')).toEqual([
    'arena',
  ]);
});

test.each([
  ['headings', '## An arena\n\n## Sources'],
  ['code', 'The call `arena` runs.\n\n```\narena\n```\n\n## Sources'],
  ['links', 'See [the arena](../arena/).\n\n## Sources'],
  ['tables', '| arena |\n| --- |\n| arena |\n\n## Sources'],
  ['the sources', 'Prose.\n\n## Sources\n\n- The comment on `arena`: arenas in obmalloc.c'],
])('no term is linked in %s', async (_, markdown) => {
  expect(await linked(markdown)).toEqual([]);
});

test('a list of the prose is linked, a text that is no lesson is not', async () => {
  const markdown = '- One\n- An **arena** of one\n\n## Sources';
  expect(await linked(markdown)).toEqual(['arena']);
  expect(await linked(markdown, 'exercises/how-many-arenas/en.mdx')).toEqual([]);
});
