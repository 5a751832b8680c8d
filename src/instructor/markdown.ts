import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A part of a note as it may be shown: nothing in it can run, load or style anything. */
export type NotePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code' | 'block'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly NotePart[] }
  | { readonly kind: NoteFrame; readonly parts: readonly NotePart[] };

/** Parts that hold others and have nothing of their own. */
export type NoteFrame =
  'paragraph' | 'heading' | 'strong' | 'emphasis' | 'quote' | 'bullets' | 'numbers' | 'item';

const frames: Partial<Record<Nodes['type'], NoteFrame>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  strong: 'strong',
  emphasis: 'emphasis',
  blockquote: 'quote',
  listItem: 'item',
};

/**
 * Reads Markdown from anyone. HTML stays the text that it is, pictures become their wording, and a
 * link leads to http, https or mail or is none; so there is nothing to be sanitised afterwards.
 */
export function readMarkdown(text: string): NotePart[] {
  return partsOf(fromMarkdown(text));
}

function partsOf({ children }: Root | Extract<Nodes, { children: unknown }>): NotePart[] {
  return children.flatMap((child) => partOf(child));
}

function partOf(node: Nodes): NotePart[] {
  const frame = frames[node.type];
  if (frame !== undefined && 'children' in node) return [{ kind: frame, parts: partsOf(node) }];
  switch (node.type) {
    case 'text':
      return linesOf(node.value);
    case 'html':
      return linesOf(node.value);
    case 'break':
      return [{ kind: 'break' }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'code':
      return [{ kind: 'block', text: node.value }];
    case 'list':
      return [{ kind: node.ordered ? 'numbers' : 'bullets', parts: partsOf(node) }];
    case 'link': {
      const parts = partsOf(node);
      return safe(node.url) ? [{ kind: 'link', href: node.url, parts }] : parts;
    }
    case 'image':
    case 'imageReference':
      return linesOf(node.alt ?? '');
    default:
      return 'children' in node ? partsOf(node) : [];
  }
}

/** A line end in a note is meant, as in a mail. */
function linesOf(text: string): NotePart[] {
  return text
    .split('\n')
    .flatMap((line, at): NotePart[] => [
      ...(at === 0 ? [] : [{ kind: 'break' } as const]),
      { kind: 'text', text: line },
    ]);
}

function safe(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
