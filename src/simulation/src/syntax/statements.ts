import type { SyntaxNode } from '@lezer/common';
import { readClass, readDecorated, readFunction } from './definitions.ts';
import { readExpressionList } from './lists.ts';
import { readExpression } from './expressions.ts';
import { readImport } from './imports.ts';
import { isBinaryOperator } from './operators.ts';
import { readTarget } from './targets.ts';
import { readMatch } from './match.ts';
import { readTry } from './try.ts';
import { readWith } from './with.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Statement } from './tree.ts';

type Reader = (source: Source, node: SyntaxNode) => Statement | Statement[];

/** Reads the statements of a program or a block. */
export function readStatements(source: Source, nodes: readonly SyntaxNode[]): Statement[] {
  return nodes.flatMap((node) => readStatement(source, node));
}

/** Reads a `Body` node: the statements after its colon. */
export function readBody(source: Source, body: SyntaxNode): Statement[] {
  return readStatements(source, children(body).slice(1));
}

function readStatement(source: Source, node: SyntaxNode): Statement | Statement[] {
  const reader = readers[node.name];
  if (reader) return reader(source, node);
  if (node.type.isError) throw source.notPython(node);
  throw source.unsupported(features[node.name] ?? source.read(node).split(/\s/)[0] ?? '', node);
}

const features: Readonly<Record<string, string>> = { TypeDefinition: 'type' };

const simple =
  (kind: 'pass' | 'break' | 'continue'): Reader =>
  (source, node) => ({ kind, line: source.line(node) });

const readers: Readonly<Record<string, Reader>> = {
  PassStatement: simple('pass'),
  BreakStatement: simple('break'),
  ContinueStatement: simple('continue'),
  StatementGroup: (source, node) =>
    readStatements(
      source,
      children(node).filter((child) => child.name !== ';'),
    ),
  ExpressionStatement: (source, node) => {
    const nodes = children(node);
    const line = source.line(node);
    if (nodes.length === 1 && nodes[0]?.name === 'Ellipsis') return { kind: 'pass', line };
    return { kind: 'expression', line, value: readExpressionList(source, nodes) };
  },
  YieldStatement: (source, node) => ({
    kind: 'expression',
    line: source.line(node),
    value: readExpression(source, node),
  }),
  AssignStatement: readAssign,
  UpdateStatement: (source, node) => {
    const [target, operatorNode, ...value] = children(node);
    if (!target || !operatorNode) throw source.notPython(node);
    const operator = source.read(operatorNode).slice(0, -1);
    if (!isBinaryOperator(operator)) throw source.unsupported(`${operator}=`, node);
    return {
      kind: 'augmented',
      line: source.line(node),
      target: readTarget(source, [target]),
      operator,
      value: readExpressionList(source, value),
    };
  },
  DeleteStatement: (source, node) => ({
    kind: 'delete',
    line: source.line(node),
    targets: splitAtCommas(children(node).slice(1)).map((group) => readTarget(source, group)),
  }),
  ReturnStatement: (source, node) => {
    const value = children(node).slice(1);
    return {
      kind: 'return',
      line: source.line(node),
      value: value.length > 0 ? readExpressionList(source, value) : null,
    };
  },
  RaiseStatement: (source, node) => {
    const [, value, , cause] = children(node);
    return {
      kind: 'raise',
      line: source.line(node),
      value: value ? readExpression(source, value) : null,
      cause: cause ? readExpression(source, cause) : null,
    };
  },
  AssertStatement: (source, node) => {
    const [test, message] = splitAtCommas(children(node).slice(1)).map((group) =>
      readExpressionList(source, group),
    );
    if (!test) throw source.notPython(node);
    return { kind: 'assert', line: source.line(node), test, message: message ?? null };
  },
  ScopeStatement: (source, node) => {
    const [keyword, ...rest] = children(node);
    if (!keyword) throw source.notPython(node);
    const names = rest.filter((child) => child.name !== ',').map((child) => source.read(child));
    return {
      kind: keyword.name === 'global' ? 'global' : 'nonlocal',
      line: source.line(node),
      names,
    };
  },
  ImportStatement: readImport,
  IfStatement: (source, node) => readIf(source, children(node)),
  WhileStatement: (source, node) => {
    const [, test, body, , otherwise] = children(node);
    if (!test || !body) throw source.notPython(node);
    return {
      kind: 'while',
      line: source.line(node),
      test: readExpression(source, test),
      body: readBody(source, body),
      otherwise: otherwise ? readBody(source, otherwise) : [],
    };
  },
  ForStatement: (source, node) => {
    const nodes = children(node);
    if (nodes[0]?.name === 'async') throw source.unsupported('async for', node);
    const inAt = nodes.findIndex((child) => child.name === 'in');
    const bodyAt = nodes.findIndex((child) => child.name === 'Body');
    const body = nodes[bodyAt];
    const otherwise = nodes[bodyAt + 2];
    if (!body || inAt < 0) throw source.notPython(node);
    return {
      kind: 'for',
      line: source.line(node),
      target: readTarget(source, nodes.slice(1, inAt)),
      iterable: readExpressionList(source, nodes.slice(inAt + 1, bodyAt)),
      body: readBody(source, body),
      otherwise: otherwise ? readBody(source, otherwise) : [],
    };
  },
  FunctionDefinition: (source, node) => readFunction(source, node, []),
  ClassDefinition: (source, node) => readClass(source, node, []),
  DecoratedStatement: readDecorated,
  TryStatement: readTry,
  WithStatement: readWith,
  MatchStatement: readMatch,
};

function readAssign(source: Source, node: SyntaxNode): Statement {
  const groups: SyntaxNode[][] = [[]];
  for (const child of children(node)) {
    if (child.name === 'TypeDef') return readAnnotated(source, node);
    if (child.name === 'AssignOp') groups.push([]);
    else groups.at(-1)?.push(child);
  }
  const value = groups.at(-1) ?? [];
  if (value.length === 0 || groups.length < 2) throw source.notPython(node);
  return {
    kind: 'assign',
    line: source.line(node),
    targets: groups.slice(0, -1).map((group) => readTarget(source, group)),
    value: readExpressionList(source, value),
  };
}

function readAnnotated(source: Source, node: SyntaxNode): Statement {
  const [first, type, , ...value] = children(node);
  const annotation = type ? children(type)[1] : undefined;
  if (!first || !annotation) throw source.notPython(node);
  return {
    kind: 'annotated',
    line: source.line(node),
    target: readTarget(source, [first]),
    plain: first.name === 'VariableName',
    annotation: readExpression(source, annotation),
    value: value.length > 0 ? readExpressionList(source, value) : null,
  };
}

function readIf(source: Source, nodes: readonly SyntaxNode[]): Statement {
  const [keyword, test, body, next, ...rest] = nodes;
  if (!keyword || !test || !body) throw new Error('an if without a test or a body');
  const [elseBody] = rest;
  let otherwise: Statement[] = [];
  if (next?.name === 'elif') otherwise = [readIf(source, [next, ...rest])];
  else if (next && elseBody) otherwise = readBody(source, elseBody);
  return {
    kind: 'if',
    line: source.line(keyword),
    test: readExpression(source, test),
    then: readBody(source, body),
    otherwise,
  };
}
