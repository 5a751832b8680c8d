import type { List, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readClaimLink } from '#components/claim/claim-link.ts';

/** Why a part of a lesson that has code or a digit in it need not hold a claim. */
export const noClaimReasons = [
  'question',
  'invitation',
  'definition',
  'figure',
  'motive',
  'road',
] as const;

const comment = /^\s*\/\*\s*no claim:\s*(.*?)\s*\*\/\s*$/s;

/**
 * What a lesson says without tying it to a program, each as a sentence for authors. Every paragraph,
 * list item and table of its own text that has inline code or a digit in it holds a claim, or a
 * comment `no claim: <reason>` stands directly before it. Its components' words are not its own text,
 * but for side notes; nor is the last section, which names the sources.
 */
export function unmarkedProblems(root: Root): string[] {
  const sources = root.children.findLastIndex(({ type }) => type === 'heading');
  return problemsAmong(sources < 0 ? root.children : root.children.slice(0, sources));
}

/** To the parser, which knows no tables, a table is a paragraph. */
function problemsAmong(children: readonly RootContent[]): string[] {
  const problems: string[] = [];
  let excuse: string | null = null;
  for (const node of children) {
    const isExcusable = node.type === 'paragraph' || node.type === 'list';
    if (excuse !== null) {
      problems.push(...(isExcusable ? excuseProblems(node, excuse) : [before(excuse, 'nothing')]));
    } else if (node.type === 'paragraph') {
      problems.push(...paragraphProblems(node));
    } else if (node.type === 'list') {
      problems.push(...node.children.flatMap((item) => problemsAmong(item.children)));
    } else if (holdsOwnText(node)) {
      problems.push(...problemsAmong(node.children));
    }
    excuse = excuseOf(node);
  }
  return excuse === null ? problems : [...problems, before(excuse, 'nothing')];
}

/** Of a paragraph that nothing before it excuses; its first words may. */
function paragraphProblems(paragraph: Paragraph): string[] {
  const [first] = paragraph.children;
  const excuse = first ? excuseOf(first) : null;
  if (excuse !== null) return excuseProblems(paragraph, excuse);
  if (hasClaim(paragraph) || !needsClaim(paragraph)) return [];
  return [
    `${quoted(paragraph)} has code or a digit in it and no claim: put what it says of CPython into ` +
      'the link to the program that shows it, or {/* no claim: <reason> */} before it',
  ];
}

function excuseProblems(node: Paragraph | List, excuse: string): string[] {
  const where = before(excuse, quoted(node));
  if (!noClaimReasons.some((reason) => reason === excuse)) {
    return [`${where}: the reasons are ${noClaimReasons.join(', ')}`];
  }
  return hasClaim(node) ? [`${where}, which has a claim`] : [];
}

function before(excuse: string, what: string): string {
  return `"no claim: ${excuse}" stands before ${what}`;
}

/** The reason that a comment gives; null for what is no such comment. */
function excuseOf(node: Nodes): string | null {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression ? (comment.exec(node.value)?.[1] ?? null) : null;
}

function holdsOwnText(node: RootContent): node is RootContent & Parent {
  return node.type === 'mdxJsxFlowElement' ? node.name === 'SideNote' : node.type === 'blockquote';
}

function needsClaim(node: Nodes): boolean {
  return anyWithin(node, ({ type }) => type === 'inlineCode') || /\d/.test(toString(node));
}

function hasClaim(node: Nodes): boolean {
  return anyWithin(node, (part) => part.type === 'link' && readClaimLink(part.url) !== null);
}

function anyWithin(node: Nodes, holds: (node: Nodes) => boolean): boolean {
  return (
    holds(node) || ('children' in node && node.children.some((child) => anyWithin(child, holds)))
  );
}

function quoted(node: Nodes): string {
  const words = toString(node).replace(/^\/\*.*?\*\//, '');
  return JSON.stringify(words.trim().slice(0, 60));
}
