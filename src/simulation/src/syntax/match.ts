import type { SyntaxNode } from '@lezer/common';
import { readExpressionList } from './lists.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Expression, MatchCase, Pattern, Statement } from './tree.ts';

/** Reads a `match` statement. */
export function readMatch(source: Source, node: SyntaxNode): Statement {
  const nodes = children(node);
  const body = nodes.at(-1);
  if (body?.name !== 'MatchBody') throw source.notPython(node);
  const clauses = children(body).filter((child) => child.name === 'MatchClause');
  if (clauses.length === 0) throw source.notPython(node);
  return {
    kind: 'match',
    line: source.line(node),
    subject: readExpressionList(source, nodes.slice(1, -1)),
    cases: clauses.map((clause) => readCase(source, clause)),
  };
}

function readCase(source: Source, node: SyntaxNode): MatchCase {
  const nodes = children(node);
  const body = nodes.at(-1);
  const guardAt = nodes.findIndex((child) => child.name === 'Guard');
  const guard = nodes[guardAt];
  const patterns = nodes.slice(1, guardAt < 0 ? -1 : guardAt);
  if (body?.name !== 'Body' || patterns.length === 0) throw source.notPython(node);
  return {
    line: source.line(node),
    pattern: readOpen(source, patterns),
    guard: guard ? readExpressionList(source, children(guard).slice(1)) : null,
    body: source.body(body),
  };
}

/** Patterns that may be an open sequence: `a, *rest`. */
function readOpen(source: Source, nodes: readonly SyntaxNode[]): Pattern {
  const [first] = nodes;
  if (!first) throw new Error('a case without a pattern');
  const patterns = splitAtCommas(nodes).map((group) => readPattern(source, group[0] ?? first));
  const [only] = patterns;
  if (only && patterns.length === 1 && only.kind !== 'star' && nodes.at(-1)?.name !== ',') {
    return only;
  }
  return { kind: 'sequence', line: source.line(first), patterns };
}

function readPattern(source: Source, node: SyntaxNode): Pattern {
  const line = source.line(node);
  const nodes = children(node);
  const [first, second] = nodes;
  if (!first) throw source.notPython(node);
  switch (node.name) {
    case 'LiteralPattern':
      return readLiteral(source, nodes, line);
    case 'CapturePattern': {
      const name = source.read(node);
      return { kind: 'as', line, pattern: null, name: name === '_' ? null : name };
    }
    case 'StarPattern': {
      const name = second ? source.read(second) : '_';
      return { kind: 'star', line, name: name === '_' ? null : name };
    }
    case 'AttributePattern':
      return { kind: 'value', line, value: readDotted(source, nodes, line) };
    case 'SequencePattern': {
      const inner = nodes.slice(1, -1).filter(({ from, to }) => from < to);
      if (inner.length === 0) return { kind: 'sequence', line, patterns: [] };
      if (first.name === '(') return readOpen(source, inner);
      const patterns = splitAtCommas(inner).map(([item]) => readPattern(source, item ?? first));
      return { kind: 'sequence', line, patterns };
    }
    case 'OrPattern': {
      const patterns = nodes.filter((child) => child.name !== 'LogicOp');
      return readOr(source, patterns, line);
    }
    case 'AsPattern': {
      const name = nodes.at(-1);
      if (!name) throw source.notPython(node);
      return { kind: 'as', line, pattern: readPattern(source, first), name: source.read(name) };
    }
    case 'MappingPattern':
      return readMapping(source, nodes.slice(1, -1), line);
    case 'ClassPattern':
      return readClassPattern(source, nodes, line);
    default:
      throw source.unsupported('this pattern', node);
  }
}

/** The parser takes `a | b as c` for `a | (b as c)`. */
function readOr(source: Source, nodes: readonly SyntaxNode[], line: number): Pattern {
  const patterns = nodes.map((child) => readPattern(source, child));
  const last = patterns.at(-1);
  if (last?.kind !== 'as' || !last.pattern) return { kind: 'or', line, patterns };
  const all = [...patterns.slice(0, -1), last.pattern];
  return { kind: 'as', line, pattern: { kind: 'or', line, patterns: all }, name: last.name };
}

function readLiteral(source: Source, nodes: readonly SyntaxNode[], line: number): Pattern {
  const [first, second] = nodes;
  if (!first) throw new Error('an empty literal');
  if (nodes.length > 2) throw source.unsupported('complex number', first);
  const operand = source.expression(second ?? first);
  if (first.name === 'None' || first.name === 'Boolean') {
    return { kind: 'singleton', line, value: operand };
  }
  const value: Expression = second ? { kind: 'unary', line, operator: '-', operand } : operand;
  return { kind: 'value', line, value };
}

function readDotted(source: Source, nodes: readonly SyntaxNode[], line: number): Expression {
  const names = nodes.filter((node) => node.name !== '.').map((node) => source.read(node));
  const [first = '', ...rest] = names;
  return rest.reduce<Expression>((object, name) => ({ kind: 'attribute', line, object, name }), {
    kind: 'name',
    line,
    name: first,
  });
}

function readMapping(source: Source, nodes: readonly SyntaxNode[], line: number): Pattern {
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  for (const [key, value, pattern] of splitAtCommas(nodes)) {
    if (key?.name === '**' && value) rest = source.read(value);
    else if (key && pattern) {
      const read = readPattern(source, key);
      if (read.kind !== 'value' && read.kind !== 'singleton') throw source.notPython(key);
      keys.push(read.value);
      patterns.push(readPattern(source, pattern));
    }
  }
  return { kind: 'mapping', line, keys, patterns, rest };
}

function readClassPattern(source: Source, nodes: readonly SyntaxNode[], line: number): Pattern {
  const list = nodes.at(-1);
  const cls = readDotted(source, nodes.slice(0, -1), line);
  const positional: Pattern[] = [];
  const named: { name: string; pattern: Pattern }[] = [];
  for (const [item] of splitAtCommas(list ? children(list).slice(1, -1) : [])) {
    if (!item || item.type.isError || item.firstChild?.type.isError) continue;
    const [name, pattern] = children(item);
    if (item.name === 'KeywordPattern' && name && pattern) {
      named.push({ name: source.read(name), pattern: readPattern(source, pattern) });
    } else positional.push(readPattern(source, item));
  }
  return { kind: 'class', line, cls, positional, named };
}
