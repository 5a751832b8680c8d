import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Nodes, Parents } from 'mdast';
import { glossaryText } from '../../src/text/glossary.ts';
import { readClaimLink } from '../claim/claim-link.ts';
import { lessonLocale } from '../site/lesson-locale.ts';
import { createTermFinder } from './find-terms.ts';
import type { Term } from './term-schema.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** What holds text that is not prose, or that leads elsewhere already; of links all but claims. */
const notProse = /^(heading|link|linkReference|blockquote|table|mdxJsx)/;

/**
 * Links the first use of each term in a lesson's prose to the glossary: not in headings, code,
 * tables, links, nor in what components hold, nor in the last section, which names the sources. Other
 * texts are left as they are.
 */
export function linkTerms(terms: ReadonlyMap<string, Term>): Plugin {
  return ({ fileURL }) => {
    const language = lessonLocale(fileURL);
    if (language === undefined) return null;
    const find = createTermFinder(new Map(Array.from(terms, ([id, term]) => [id, term[language]])));
    let sources = Number.POSITIVE_INFINITY;
    return {
      name: 'link-terms',
      before(root) {
        sources = root.children.findLastIndex(({ type }) => type === 'heading');
      },
      text(node, context) {
        let part: Readonly<Nodes> = node;
        let up: Readonly<Parents> | undefined = context.parent(node);
        while (up !== undefined && up.type !== 'root') {
          const claims = up.type === 'link' && readClaimLink(up.url) !== null;
          if (!claims && notProse.test(up.type)) return;
          part = up;
          up = context.parent(part);
        }
        if ((context.indexOf(part) ?? 0) > sources) return;
        const stretches = find(node.value);
        if (stretches.every(({ term }) => term === null)) return;
        context.replaceNode(
          node,
          stretches.map(({ text, term }) =>
            term === null
              ? { type: 'text', value: text }
              : {
                  type: 'link',
                  url: `../../glossary/#${term}`,
                  title: glossaryText[language].inGlossary,
                  data: { hProperties: { className: ['term'] } },
                  children: [{ type: 'text', value: text }],
                },
          ),
        );
      },
    };
  };
}
