import type { SyntaxNode } from '@lezer/common';
import { readComprehension } from './comprehensions.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Argument, Expression, Parameters } from './tree.ts';

/** Reads the arguments of a call; `*` and `**` are refused. */
export function readArguments(source: Source, list: SyntaxNode): Argument[] {
  const inner = children(list).slice(1, -1);
  if (inner.some((node) => node.name === 'for')) {
    return [{ name: null, value: readComprehension(source, list) }];
  }
  return splitAtCommas(inner).map(([first, equals, value]) => {
    if (!first) throw source.notPython(list);
    if (first.name === '*' || first.name === '**') {
      throw source.unsupported(`${first.name} in a call`, first);
    }
    if (equals?.name === 'AssignOp' && value) {
      return { name: source.read(first), value: source.expression(value) };
    }
    if (equals) throw source.notPython(equals);
    return { name: null, value: source.expression(first) };
  });
}

/** Reads the parameters between the parentheses of a `def`, or those of a `lambda`. */
export function readParameters(source: Source, nodes: readonly SyntaxNode[]): Parameters {
  const positional: string[] = [];
  const defaults: Expression[] = [];
  let rest: string | null = null;
  const inner = nodes.filter((node) => node.name !== '(' && node.name !== ')');
  for (const group of splitAtCommas(inner)) {
    const [first, second] = group;
    if (!first) {
      throw source.unsupported('/ in a parameter list', nodes[0] ?? never());
    }
    if (first.name === '**') throw source.unsupported('** in a parameter list', first);
    if (rest !== null) throw source.unsupported('keyword-only parameter', first);
    if (first.name === '*') {
      if (!second) throw source.unsupported('keyword-only parameter', first);
      rest = source.read(second);
      continue;
    }
    const equals = group.findIndex((node) => node.name === 'AssignOp');
    const value = group[equals + 1];
    positional.push(source.read(first));
    if (equals >= 0 && value) defaults.push(source.expression(value));
    else if (defaults.length > 0) {
      throw source.notPython(
        first,
        'SyntaxError: parameter without a default follows parameter with a default',
      );
    }
  }
  return { positional, defaults, rest };
}

function never(): never {
  throw new Error('a parameter list without nodes has no groups');
}
