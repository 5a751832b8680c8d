import type { Argument, Parameters } from '../../syntax/tree.ts';
import { isNode, type Node } from './walk.ts';

type Scope = 'module' | 'function' | 'comprehension';

/**
 * Whether some of a tree may be what CPython does not compile: only then is it worth looking for what is
 * wrong. The scope is that of the parts, a class counting as a module.
 */
export function mayBeWrong(value: unknown, scope: Scope = 'module'): boolean {
  if (typeof value === 'string') return value === '__debug__' || value === '__future__';
  if (typeof value !== 'object' || value === null) return false;
  const own = isNode(value) ? ofNode(value, scope) : null;
  return own ?? Object.values(value).some((part) => mayBeWrong(part, scope));
}

/** Null where it depends on the parts only. */
function ofNode(node: Node, scope: Scope): boolean | null {
  switch (node.kind) {
    case 'global':
    case 'nonlocal':
    case 'match':
      return true;
    case 'yield':
    case 'yield-from':
      return scope === 'function' ? null : true;
    case 'walrus':
      return scope === 'comprehension' ? true : null;
    case 'call':
      return repeatKeywords(node.arguments) ? true : null;
    case 'try':
      return node.handlers.slice(0, -1).some(({ type }) => type === null) ? true : null;
    case 'annotated':
      return mayBeWrong([node.target, node.value], scope) || mayBeWrong(node.annotation);
    case 'comprehension':
      return mayBeWrong([node.element, node.value, node.clauses], 'comprehension');
    case 'lambda':
    case 'function': {
      const { parameters, body } = node;
      const inner = scope === 'comprehension' ? scope : 'function';
      const around = 'decorators' in node ? [node.name, node.decorators] : [];
      return repeatNames(parameters) || mayBeWrong([around, parameters]) || mayBeWrong(body, inner);
    }
    case 'class':
      if (!('bases' in node)) return null;
      return repeatKeywords(node.bases) || mayBeWrong(Object.values(node));
    default:
      return null;
  }
}

function repeat(names: readonly (string | null)[]): boolean {
  const given = names.filter((name) => name !== null);
  return new Set(given).size < given.length;
}

function repeatKeywords(list: readonly Argument[]): boolean {
  return repeat(list.map(({ name }) => name));
}

function repeatNames({ positional, rest, keywordOnly, keywords }: Parameters): boolean {
  return repeat([...positional, rest, ...keywordOnly.map(({ name }) => name), keywords]);
}
