// What the alternatives of the grammar make and say: Parser/action_helpers.c and pegen.c, 3.11 to 3.15.
import { NotPython } from '../refusal.ts';
import type { Token } from '../tokens.ts';
import { fail, type Matched, type Matcher, type Node, nodesOf } from './matcher.ts';

/** Words that messages begin an IndentationError with. */
const indentation = 'expected an indented block';

function error(message: string, line: number): NotPython {
  const name = message.startsWith(indentation) ? 'IndentationError' : 'SyntaxError';
  return new NotPython(`${name}: ${message}`, line);
}

/** Makes a node of what was matched, or throws the error that the program has; `fail` where it has none. */
export function act(matcher: Matcher, action: string, from: number, matched: Matched): Matched {
  const { kept, tokens } = matcher;
  const [node] = nodesOf(kept);
  const first = node ? tokens[node.from] : (tokenOf(kept) ?? tokens[from]);
  const line = first?.line ?? 1;
  const special = specials[action];
  if (special) {
    const message = special(matcher, nodesOf(kept), from, matched);
    if (typeof message !== 'string') return message;
    throw error(message, line);
  }
  if (/^[a-z-]+( [a-z]+)?$/i.test(action) && kinds.has(action))
    return made(action, from, matcher, matched);
  const text = action
    .replace('%k', () => nameOf(node))
    .replace('%l', String(line))
    .replace('%t', () => tokenOf(kept)?.text ?? '');
  // What is not indented is found only behind it.
  const late = text.startsWith(indentation) ? tokens[matcher.furthest] : undefined;
  throw error(text, late?.line ?? line);
}

/** The kinds of nodes; all but the last few are CPython's own words for them (_PyPegen_get_expr_name). */
const kinds: ReadonlySet<string> = new Set([
  'tuple',
  'list',
  'starred',
  'name',
  'attribute',
  'subscript',
  'function call',
  'lambda',
  'expression',
  'comparison',
  'conditional expression',
  'named expression',
  'yield expression',
  'generator expression',
  'list comprehension',
  'set comprehension',
  'dict comprehension',
  'dict literal',
  'set display',
  'f-string expression',
  'literal',
  'ellipsis',
  'True',
  'False',
  'None',
  'args',
  'kwarg',
  'unpacked',
]);

function made(kind: string, from: number, matcher: Matcher, matched: Matched): Node {
  return { kind, items: nodesOf(matched), from, to: matcher.at };
}

function tokenOf(matched: Matched): Token | null {
  if (matched === fail || matched === null || Array.isArray(matched)) return null;
  return 'text' in matched ? matched : null;
}

function nameOf(node: Node | undefined): string {
  return node?.kind ?? 'expression';
}

type Special = (
  matcher: Matcher,
  kept: readonly Node[],
  from: number,
  matched: Matched,
) => string | Matched;

/** What no fixed message says. */
const specials: Readonly<Record<string, Special>> = {
  assign: ({ tokens }, [node]) => wrongTarget(tokens, node, 'assign'),
  delete: ({ tokens }, [node]) => wrongTarget(tokens, node, 'delete'),
  for: ({ tokens }, [node]) => wrongTarget(tokens, node, 'for'),
  /** The last of what follows an object says what all of it is. */
  fold: (matcher, _, from, matched) => {
    const nodes = nodesOf(matched);
    const last = nodes.at(-1);
    return last && nodes.length > 1 ? { ...last, from, to: matcher.at } : (last ?? null);
  },
  comma: (matcher, [node]) => {
    const { tokens, at } = matcher;
    const first = node ? tokens[node.from] : undefined;
    if (node?.kind === 'name' && /^(?:print|exec)$/.test(first?.text ?? '')) return fail;
    return depthAt(tokens, at) === 0 ? fail : 'invalid syntax. Perhaps you forgot a comma?';
  },
  legacy: (matcher) => {
    const name = tokenOf(matcher.kept)?.text ?? '';
    if (name !== 'print' && name !== 'exec') return fail;
    return `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
  },
  generator: (_, [args]) => {
    const positional =
      args?.items.filter(({ kind }) => kind !== 'kwarg' && kind !== 'unpacked') ?? [];
    return positional.length > 1 ? 'Generator expression must be parenthesized' : fail;
  },
  order: (_, [args]) => {
    const unpacks = args?.items.some(({ kind }) => kind === 'unpacked');
    return `positional argument follows keyword argument${unpacks ? ' unpacking' : ''}`;
  },
  strings: joinStrings,
  conversion: ({ tokens, at, minor }) => {
    const [mark, name] = [tokens[at - 2], tokens[at - 1]];
    if (mark?.to !== name?.from) {
      const where = minor < 14 ? 'exclamanation mark' : 'exclamation mark';
      return `f-string: conversion type must come right after the ${where}`;
    }
    if (/^[rsa]$/.test(name?.text ?? '')) return null;
    return `f-string: invalid conversion character '${name?.text ?? ''}': expected 's', 'r', or 'a'`;
  },
};

/** How many brackets are open behind a token. */
function depthAt(tokens: readonly Token[], end: number): number {
  let depth = 0;
  for (const { kind, text } of tokens.slice(0, end)) {
    if (kind !== 'mark') continue;
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
  }
  return depth;
}

/** What cannot be assigned to or deleted, in words; `fail` where all can. */
function wrongTarget(
  tokens: readonly Token[],
  node: Node | undefined,
  use: 'assign' | 'delete' | 'for',
): string | typeof fail {
  const wrong = node ? invalidPart(tokens, node, use) : null;
  if (!wrong) return fail;
  return `cannot ${use === 'delete' ? 'delete' : 'assign to'} ${nameOf(wrong)}`;
}

/** The first part that is no target: _PyPegen_get_invalid_target. */
function invalidPart(tokens: readonly Token[], node: Node, use: string): Node | null {
  const [first] = node.items;
  switch (node.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return null;
    case 'tuple':
    case 'list':
      for (const item of node.items) {
        const wrong = invalidPart(tokens, item, use);
        if (wrong) return wrong;
      }
      return null;
    case 'starred':
      return use === 'delete' || !first ? node : invalidPart(tokens, first, use);
    case 'comparison':
      if (use !== 'for') return node;
      return first && tokens[first.to]?.text === 'in' ? invalidPart(tokens, first, use) : null;
    default:
      return node;
  }
}

/** String literals side by side. */
function joinStrings(matcher: Matcher, _: unknown, from: number, matched: Matched) {
  const tokens = matcher.tokens.slice(from, matcher.at);
  const strings = tokens.filter(({ kind }) => kind === 'string' || kind === 'format-start');
  const nodes = nodesOf(matched);
  if (nodes.length === 0) {
    const bytes = strings.filter(({ text }) => /^\w?b/i.test(text));
    if (bytes.some(({ text }) => /[^\0-\x7f]/.test(text))) {
      return 'bytes can only contain ASCII literal characters';
    }
    if (bytes.length > 0 && bytes.length < strings.length) return mixed;
  } else if (strings.some(({ kind, text }) => kind === 'string' && /^\w?b/i.test(text)))
    return mixed;
  const kind = nodes.length > 0 ? 'f-string expression' : 'literal';
  return { kind, items: [], from, to: matcher.at };
}

const mixed = 'cannot mix bytes and nonbytes literals';
