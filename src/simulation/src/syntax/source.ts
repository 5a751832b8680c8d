import type { SyntaxNode } from '@lezer/common';
import { NotPython, Unsupported } from './refusal.ts';
import type { Expression, Statement } from './tree.ts';

/** The two readers that every other one calls for what lies inside its node. */
export interface Grammar {
  expression(source: Source, node: SyntaxNode): Expression;
  body(source: Source, node: SyntaxNode): Statement[];
}

/** The source text of a program, asked by the nodes of its concrete tree. */
export class Source {
  readonly text: string;
  readonly #grammar: Grammar;
  readonly #lineStarts: number[] = [0];

  constructor(text: string, grammar: Grammar) {
    this.text = text;
    this.#grammar = grammar;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  /** The line, counted from 1, on which a position lies. */
  lineAt(position: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Reads one expression node. */
  expression(node: SyntaxNode): Expression {
    return this.#grammar.expression(this, node);
  }

  /** Reads the statements of a `Body` node. */
  body(node: SyntaxNode): Statement[] {
    return this.#grammar.body(this, node);
  }

  line(node: SyntaxNode): number {
    return this.lineAt(node.from);
  }

  read(node: SyntaxNode): string {
    return this.text.slice(node.from, node.to);
  }

  /** An error to throw for a construct that the model does not have. */
  unsupported(feature: string, node: SyntaxNode): Unsupported {
    return new Unsupported(feature, this.line(node));
  }

  /** An error to throw for source that is not Python. */
  notPython(node: SyntaxNode, message = 'SyntaxError: invalid syntax'): NotPython {
    return new NotPython(message, this.line(node));
  }
}

/** The children of a node, comments left out. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') found.push(child);
  }
  return found;
}

/** The nodes between commas; a trailing comma ends the last group. */
export function splitAtCommas(nodes: readonly SyntaxNode[]): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [];
  let group: SyntaxNode[] = [];
  for (const node of nodes) {
    if (node.name === ',') {
      groups.push(group);
      group = [];
    } else group.push(node);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}
