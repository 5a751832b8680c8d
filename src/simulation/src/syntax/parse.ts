import type { Tree } from '@lezer/common';
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
 * Reads a whole program. Throws `NotPython` where it is not Python and `Unsupported` where it uses a
 * construct that the model does not have.
 */
export function parseModule(text: string): Module {
  const source = new Source(text, { expression: readExpression, body: readBody });
  const tree = parse(text);
  tree.iterate({
    enter(node) {
      const bareYield = node.node.parent?.name.startsWith('Yield') === true;
      if (node.type.isError && !bareYield) throw source.notPython(node.node);
      if (node.name === 'Script' || node.name === 'Body') checkIndentation(source, node.node);
    },
  });
  return { body: readStatements(source, children(tree.topNode)) };
}
