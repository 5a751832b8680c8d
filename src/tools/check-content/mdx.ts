import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readClaimLink, type ClaimTarget } from '#components/claim/claim-link.ts';

/** A component used in a text: its name, its literal attributes, and the words inside it. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A claim of a text: its words, and what its link names. */
export interface ClaimUse {
  readonly text: string;
  readonly target: ClaimTarget;
}

/** What the checks need to know of one MDX text. */
export interface MdxText {
  readonly frontmatter: string;
  readonly components: readonly ComponentUse[];
  /** In the order of the text. */
  readonly claims: readonly ClaimUse[];
  /** What the text imports, as it is written; `export` for JavaScript that is no import. */
  readonly imports: readonly string[];
  /** Depth of each heading, in order. */
  readonly headings: readonly number[];
  /** All words outside components that are shown later, as plain text. */
  readonly prose: string;
  /** Its tree, without the frontmatter. */
  readonly root: Root;
}

const frontmatterPattern = /^---\n([\s\S]*?)\n---\n/;
const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads one MDX text. Throws where it is not valid MDX. */
export function readMdx(text: string): MdxText {
  const frontmatter = frontmatterPattern.exec(text)?.[1] ?? '';
  const root: Root = parser.parse(text.replace(frontmatterPattern, ''));
  const components: ComponentUse[] = [];
  const claims: ClaimUse[] = [];
  const imports: string[] = [];
  const headings: number[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') headings.push(node.depth);
    if (node.type === 'link') {
      const target = readClaimLink(node.url);
      if (target !== null) claims.push({ text: toString(node).trim(), target });
    }
    if (node.type === 'mdxjsEsm') {
      for (const statement of node.data?.estree?.body ?? []) {
        const imported = statement.type === 'ImportDeclaration' ? statement.source.value : 'export';
        imports.push(String(imported));
      }
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push(componentUse(node));
    }
  });
  return { frontmatter, components, claims, imports, headings, prose: toString(root), root };
}

/** What is wrong with a text's imports: content has no logic and takes only what is seen. */
export function importProblems({ imports }: MdxText): string {
  const foreign = imports.filter(
    (name) => !name.startsWith('#components/') || name.startsWith('#components/instructor/'),
  );
  return foreign.length === 0
    ? ''
    : `may import only from #components/ (ARCHITECTURE.md), not: ${foreign.join(', ')}`;
}

function componentUse(node: MdxJsxFlowElement | MdxJsxTextElement): ComponentUse {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes.set(attribute.name, attribute.value);
    }
  }
  return { name: node.name ?? '', attributes, text: toString(node).trim() };
}
