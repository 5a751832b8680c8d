import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { readExpression } from './expressions.ts';
import { checkIndentation } from './indentation.ts';
import { readBody, readStatements } from './statements.ts';
import { children, Source } from './source.ts';
import type { Module } from './tree.ts';

/**
 * Parses a text. The parser takes `:=` in an f-string for a walrus where it begins a format; the `=` is
 * then hidden from it.
 */
function parse(text: string): Tree {
  let shown = text;
  for (;;) {
    const tree = parser.parse(shown);
    let at = -1;
    tree.iterate({
      enter(node) {
        const inFormat = node.node.parent?.name === 'FormatReplacement';
        if (at < 0 && node.type.isError && inFormat && /^\s*:=/.test(shown.slice(node.from)))
          at = shown.indexOf(':=', node.from) + 1;
      },
    });
    if (at < 0) return tree;
    shown = `${shown.slice(0, at)}~${shown.slice(at + 1)}`;
  }
}

/**
 * Whether the parser finds an error where there is none: a `yield` without a value, managers of a
 * `with` in parentheses, a pattern without anything inside.
 */
function isForgiven(source: Source, { parent }: SyntaxNode): boolean {
  if (!parent) return false;
  if (parent.name.startsWith('Yield') || parent.name === 'WithStatement') return true;
  if (parent.name === 'ParenthesizedExpression') return parent.parent?.name === 'WithStatement';
  if (parent.name === 'LiteralPattern') return parent.from === parent.to;
  if (parent.name === 'PatternArgList') return /^\(\s*\)\s*$/.test(source.read(parent));
  // The parser does not know `match a, b:`.
  if (parent.name === 'MatchStatement') throw source.unsupported('match of several values', parent);
  return parent.name === 'MappingPattern' && /^\{\s*\}$/.test(source.read(parent));
}

/**
 * Reads a whole program. Throws `NotPython` where it is not Python and `Unsupported` where it uses a
 * construct that the model does not have.
 */
export function parseModule(text: string): Module {
  const source = new Source(text, { expression: readExpression, body: readBody });
  const tree = parse(text);
  tree.iterate({
    enter(node) {
      if (node.type.isError && !isForgiven(source, node.node)) throw source.notPython(node.node);
      if (node.name === 'Script' || node.name === 'Body') checkIndentation(source, node.node);
    },
  });
  return { body: readStatements(source, children(tree.topNode)) };
}
