import type { Expression, Pattern, Statement } from '../../syntax/tree.ts';

/** A statement, expression or pattern. */
export type Node = Expression | Statement | Pattern;

/** Whether a part of the tree is a node. */
export function isNode(value: object): value is Node {
  return 'kind' in value && 'line' in value;
}

/** The nodes right below something of the tree, in the order of the text but for assignments. */
export function* below(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) {
    if (typeof part !== 'object' || part === null) continue;
    if (isNode(part)) yield part;
    else yield* below(part);
  }
}

/** All nodes of a tree, outer ones first. */
export function* everyNode(value: unknown): Generator<Node> {
  for (const node of below(value)) {
    yield node;
    yield* everyNode(node);
  }
}
