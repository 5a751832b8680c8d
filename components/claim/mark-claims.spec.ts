import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { linkTerms } from '../glossary/link-terms.ts';
import { markClaims } from './mark-claims.ts';

const wording = { term: 'arena', definition: '…', mistake: '…', unless: [] };
const arena = {
  lesson: 'memory-pools',
  see: [],
  en: { ...wording, words: ['arena', 'arenas'] },
  'zh-cn': { ...wording, words: ['竞技场'] },
};
const processor = createSatteriMarkdownProcessor({
  mdastPlugins: [linkTerms(new Map([['arena', arena]]))],
  hastPlugins: [markClaims],
});
const frontmatter = {
  unobservable: { mmap: { because: 'It is "inside".', source: 'Objects/obmalloc.c' } },
};

async function rendered(markdown: string, file = 'lessons/memory-pools/en.mdx'): Promise<string> {
  const fileURL = new URL(`file:///site/content/${file}`);
  return (await (await processor).render(markdown, { fileURL, frontmatter })).code.trim();
}

test('a claim is a sentence of its paragraph, with the mark behind it', async () => {
  expect(await rendered('It is. [One `falls`, **all** do.](claim:counts/cascade) So it is.')).toBe(
    '<p>It is. <span class="claim">One <code>falls</code>, <strong>all</strong> do.</span>' +
      '<button type="button" class="claim-mark" hidden aria-haspopup="dialog" ' +
      'aria-label="Run the program that shows this: counts/cascade" data-claim="counts/cascade">' +
      '<span aria-hidden="true">▸</span></button> So it is.</p>',
  );
});

test('what no program shows has its reason and source, in the words of its text', async () => {
  const html = await rendered('- [It maps.](unobservable:mmap)', 'lessons/memory-pools/zh-cn.mdx');
  expect(html).toContain('<li><span class="claim">It maps.</span><button');
  expect(html).toContain(
    'data-because="It is &quot;inside&quot;." data-source="Objects/obmalloc.c"',
  );
  expect(html).toContain('aria-label="为什么没有程序能证明这一点，出处在哪里"');
  await expect(rendered('[It maps.](unobservable:other)')).rejects.toThrow('unobservable: other');
});

test('terms are linked in a claim as elsewhere in the prose', async () => {
  const html = await rendered('[An arena is large.](claim:pools/arena)\n\nAn arena.\n\n## Sources');
  expect(html).toMatch(
    /<span class="claim">An <a href="[^"]*#arena"[^>]*>arena<\/a> is large\.<\/span><button/,
  );
  expect(html.match(/<a /g)).toHaveLength(1);
});

test('other links and other texts are left as they are', async () => {
  expect(await rendered('[It.](../arena/)')).toBe('<p><a href="../arena/">It.</a></p>');
  expect(await rendered('[It.](claim:a/b)', 'exercises/one/en.mdx')).toContain('href="claim:a/b"');
});
