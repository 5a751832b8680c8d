import type { SyntaxNode } from '@lezer/common';
import { readExpressionList } from './lists.ts';
import { children, type Source } from './source.ts';
import type { ExceptClause, Statement } from './tree.ts';

/** Reads a `try` statement; `except*` is refused. */
export function readTry(source: Source, node: SyntaxNode): Statement {
  const nodes = children(node);
  const handlers: ExceptClause[] = [];
  let body: Statement[] = [];
  let otherwise: Statement[] = [];
  let finalizer: Statement[] = [];
  let start = 0;
  nodes.forEach((child, index) => {
    if (child.name !== 'Body') return;
    const [keyword, ...head] = nodes.slice(start, index);
    start = index + 1;
    const read = source.body(child);
    if (keyword?.name === 'try') body = read;
    else if (keyword?.name === 'else') otherwise = read;
    else if (keyword?.name === 'finally') finalizer = read;
    else if (keyword) handlers.push(readHandler(source, keyword, head, read));
  });
  if (!nodes.some(({ name }) => name === 'except' || name === 'finally')) {
    throw source.notPython(node, "SyntaxError: expected 'except' or 'finally' block");
  }
  return { kind: 'try', line: source.line(node), body, handlers, otherwise, finalizer };
}

function readHandler(
  source: Source,
  keyword: SyntaxNode,
  head: readonly SyntaxNode[],
  body: Statement[],
): ExceptClause {
  if (head[0]?.name === '*') throw source.unsupported('except*', keyword);
  const asAt = head.findIndex((child) => child.name === 'as');
  const type = asAt < 0 ? head : head.slice(0, asAt);
  const name = asAt < 0 ? undefined : head[asAt + 1];
  return {
    line: source.line(keyword),
    type: type.length > 0 ? readExpressionList(source, type) : null,
    name: name ? source.read(name) : null,
    body,
  };
}
