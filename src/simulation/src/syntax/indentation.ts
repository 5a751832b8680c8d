// Indentation that Lezer's tree forgives and CPython does not: Parser/lexer/lexer.c, 3.14.
import type { SyntaxNode } from '@lezer/common';
import { children, type Source } from './source.ts';

/** Throws `NotPython` where a statement of a block is not indented as the block's first one is. */
export function checkIndentation(source: Source, block: SyntaxNode): void {
  const statements = children(block).filter(({ name }) => name !== ':');
  const [first] = statements;
  if (!first) return;
  const wanted = block.name === 'Body' ? column(source, first) : 0;
  for (const statement of statements) {
    const found = column(source, statement);
    // What stands behind other code on its line (`if x: y`) has no indentation of its own.
    if (found === null || wanted === null || found === wanted) continue;
    throw source.notPython(
      statement,
      statement === first
        ? 'IndentationError: unexpected indent'
        : 'IndentationError: unindent does not match any outer indentation level',
    );
  }
}

/** Width of the white space before a statement; null where it is not the first on its line. */
function column(source: Source, { from }: SyntaxNode): number | null {
  const before = source.text.slice(source.text.lastIndexOf('\n', from - 1) + 1, from);
  return before.trim() === '' ? before.length : null;
}
