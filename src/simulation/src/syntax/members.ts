import type { SyntaxNode } from '@lezer/common';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Expression } from './tree.ts';

/** Reads `object.name` and `object[index]`. */
export function readMember(source: Source, node: SyntaxNode): Expression {
  const [objectNode, mark, ...rest] = children(node);
  if (!objectNode || !mark) throw source.notPython(node);
  const object = source.expression(objectNode);
  const line = source.line(node);
  const [property] = rest;
  if (mark.name === '.') {
    if (property?.name !== 'PropertyName') throw source.notPython(node);
    return { kind: 'attribute', line, object, name: source.read(property) };
  }
  const inner = rest.slice(0, -1);
  if (inner.length === 0) throw source.notPython(node);
  const groups = splitAtCommas(inner);
  const single = groups.length === 1 && inner.at(-1)?.name !== ',';
  const items = groups.map((group) => readIndex(source, group, line));
  const [first] = items;
  if (single && first) return { kind: 'subscript', line, object, index: first };
  return { kind: 'subscript', line, object, index: { kind: 'tuple', line, items } };
}

function readIndex(source: Source, nodes: readonly SyntaxNode[], line: number): Expression {
  const [first] = nodes;
  if (first && nodes.length === 1 && first.name !== ':') return source.expression(first);
  const parts: [Expression | null, Expression | null, Expression | null] = [null, null, null];
  let at = 0;
  for (const node of nodes) {
    if (node.name === ':') at += 1;
    else parts[at] = source.expression(node);
  }
  return { kind: 'slice', line, start: parts[0], stop: parts[1], step: parts[2] };
}
