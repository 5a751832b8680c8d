import type { SyntaxNode } from '@lezer/common';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Annotation, Expression, Parameters } from './tree.ts';

const withoutDefault = 'SyntaxError: parameter without a default follows parameter with a default';

/** The parser leaves out `/`: at the end only the text shows it. */
function endsWithSlash(source: Source, nodes: readonly SyntaxNode[]): boolean {
  const last = nodes.at(-1);
  return last?.name === ',' && /^\s*\//.test(source.text.slice(last.to));
}

/** Reads the parameters between the parentheses of a `def`, or those of a `lambda`. */
export function readParameters(source: Source, nodes: readonly SyntaxNode[]): Parameters {
  const positional: string[] = [];
  const defaults: Expression[] = [];
  const keywordOnly: { name: string; value: Expression | null }[] = [];
  const annotations: Annotation[] = [];
  let positionalOnly = 0;
  let rest: string | null = null;
  let keywords: string | null = null;
  let starred = false;
  const inner = nodes.filter((node) => node.name !== '(' && node.name !== ')');
  for (const group of splitAtCommas(inner)) {
    const [first, second] = group;
    if (!first || first.name === '/') {
      positionalOnly = positional.length;
      continue;
    }
    const named = first.name === '*' || first.name === '**' ? second : first;
    const name = named ? source.read(named) : null;
    const type = group.find((node) => node.name === 'TypeDef');
    const annotation = type ? children(type)[1] : undefined;
    if (annotation && name !== null) {
      annotations.push({ name, value: source.expression(annotation) });
    }
    if (first.name === '**') keywords = name;
    else if (first.name === '*') {
      starred = true;
      rest = name;
    } else {
      const equals = group.findIndex((node) => node.name === 'AssignOp');
      const given = equals < 0 ? undefined : group[equals + 1];
      const value = given ? source.expression(given) : null;
      const own = source.read(first);
      if (starred) keywordOnly.push({ name: own, value });
      else {
        positional.push(own);
        if (value) defaults.push(value);
        else if (defaults.length > 0) throw source.notPython(first, withoutDefault);
      }
    }
  }
  if (endsWithSlash(source, inner)) positionalOnly = positional.length;
  return { positional, positionalOnly, defaults, rest, keywordOnly, keywords, annotations };
}
