import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { claimText } from '../../src/text/claim.ts';
import { lessonLocale } from '../site/lesson-locale.ts';
import { readClaimLink, type ClaimTarget } from './claim-link.ts';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** Why no program can show a claim, and where it is written. */
interface Reason {
  readonly because: string;
  readonly source: string;
}

/**
 * Makes a lesson's links to `claim:` and `unobservable:` what the page shows: the sentence, and
 * behind it the mark that opens its program or the reason why there is none. `ClaimMarks.astro`
 * wakes the marks.
 */
export const markClaims: Plugin = ({ fileURL, data }) => {
  const locale = lessonLocale(fileURL);
  if (locale === undefined) return null;
  const text = claimText[locale];
  const frontmatter: { unobservable?: Readonly<Record<string, Reason>> } =
    data.astro?.frontmatter ?? {};

  const told = (target: ClaimTarget): Readonly<Record<string, string>> => {
    if ('program' in target) {
      return { ariaLabel: text.shownBy(target.program), dataClaim: target.program };
    }
    const reason = frontmatter.unobservable?.[target.unobservable];
    if (!reason) throw new Error(`the frontmatter has no unobservable: ${target.unobservable}`);
    const { because, source } = reason;
    return { ariaLabel: text.notShown, dataBecause: because, dataSource: source };
  };

  return {
    name: 'mark-claims',
    element: {
      filter: ['a'],
      visit(node, context) {
        const target = readClaimLink(String(node.properties.href));
        if (target === null) return;
        const mark = 'program' in target ? '▸' : '¶';
        context.replaceNode(node, [
          {
            type: 'element',
            tagName: 'span',
            properties: { className: ['claim'] },
            children: [...node.children],
          },
          {
            type: 'element',
            tagName: 'button',
            properties: {
              type: 'button',
              className: ['claim-mark'],
              hidden: true,
              ariaHasPopup: 'dialog',
              ...told(target),
            },
            children: [
              {
                type: 'element',
                tagName: 'span',
                properties: { ariaHidden: 'true' },
                children: [{ type: 'text', value: mark }],
              },
            ],
          },
        ]);
      },
    },
  };
};
