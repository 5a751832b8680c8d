import type { SyntaxNode } from '@lezer/common';
import { readComprehension } from './comprehensions.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Argument } from './tree.ts';

/** Reads the arguments of a call, or the bases and keywords of a class. */
export function readArguments(source: Source, list: SyntaxNode): Argument[] {
  const inner = children(list).slice(1, -1);
  if (inner.some((node) => node.name === 'for')) {
    return [{ name: null, stars: 0, value: readComprehension(source, list) }];
  }
  let named = false;
  return splitAtCommas(inner).map(([first, second, value]) => {
    if (!first) throw source.notPython(list);
    if (first.name === '*' || first.name === '**') {
      if (!second) throw source.notPython(first);
      const stars = first.name === '*' ? 1 : 2;
      return { name: null, stars, value: source.expression(second) };
    }
    if (second?.name === 'AssignOp' && value) {
      named = true;
      return { name: source.read(first), stars: 0, value: source.expression(value) };
    }
    if (second) throw source.notPython(second);
    if (named) {
      throw source.notPython(first, 'SyntaxError: positional argument follows keyword argument');
    }
    return { name: null, stars: 0, value: source.expression(first) };
  });
}
