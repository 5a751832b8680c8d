import type { SyntaxNode } from '@lezer/common';
import { readParameters } from './arguments.ts';
import { readExpressionList } from './lists.ts';
import { readExpression } from './expressions.ts';
import { readImport } from './imports.ts';
import { isBinaryOperator } from './operators.ts';
import { readTarget } from './targets.ts';
import { readTry } from './try.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Expression, Statement } from './tree.ts';

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

const features: Readonly<Record<string, string>> = {
  WithStatement: 'with',
  MatchStatement: 'match',
  TypeDefinition: 'type',
};

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
  ExpressionStatement: (source, node) => ({
    kind: 'expression',
    line: source.line(node),
    value: readExpressionList(source, children(node)),
  }),
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
    const [, value, from] = children(node);
    if (from) throw source.unsupported('raise … from', node);
    return {
      kind: 'raise',
      line: source.line(node),
      value: value ? readExpression(source, value) : null,
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
  DecoratedStatement: (source, node) => {
    const nodes = children(node);
    const definition = nodes.at(-1);
    const decorators = nodes.slice(0, -1).map((decorator) => readDecorator(source, decorator));
    if (definition?.name === 'FunctionDefinition')
      return readFunction(source, definition, decorators);
    if (definition?.name === 'ClassDefinition') return readClass(source, definition, decorators);
    throw source.notPython(node);
  },
  TryStatement: readTry,
};

function readAssign(source: Source, node: SyntaxNode): Statement {
  const groups: SyntaxNode[][] = [[]];
  for (const child of children(node)) {
    if (child.name === 'TypeDef') throw source.unsupported('variable annotation', node);
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

function readDecorator(source: Source, node: SyntaxNode): Expression {
  const [, name, ...rest] = children(node);
  if (!name || rest.length > 0) throw source.unsupported('decorator with a dot or a call', node);
  return { kind: 'name', line: source.line(name), name: source.read(name) };
}

function readFunction(source: Source, node: SyntaxNode, decorators: Expression[]): Statement {
  const nodes = children(node);
  if (nodes[0]?.name === 'async') throw source.unsupported('async def', node);
  const name = nodes[1];
  const parameters = nodes.find((child) => child.name === 'ParamList');
  const body = nodes.find((child) => child.name === 'Body');
  if (nodes.some((child) => child.name === 'TypeDef' || child.name === 'TypeParamList')) {
    throw source.unsupported('annotation', node);
  }
  if (!name || !parameters || !body) throw source.notPython(node);
  if (children(parameters).some((child) => child.name === 'TypeDef')) {
    throw source.unsupported('annotation', node);
  }
  return {
    kind: 'function',
    line: source.line(node),
    name: source.read(name),
    parameters: readParameters(source, children(parameters)),
    body: readBody(source, body),
    decorators,
  };
}

function readClass(source: Source, node: SyntaxNode, decorators: Expression[]): Statement {
  const nodes = children(node);
  const name = nodes[1];
  const list = nodes.find((child) => child.name === 'ArgList');
  const body = nodes.find((child) => child.name === 'Body');
  if (!name || !body) throw source.notPython(node);
  const bases = splitAtCommas(list ? children(list).slice(1, -1) : []).map(([first, equals]) => {
    if (!first) throw source.notPython(node);
    if (equals) throw source.unsupported('keyword in a class statement', first);
    return readExpression(source, first);
  });
  return {
    kind: 'class',
    line: source.line(node),
    name: source.read(name),
    bases,
    body: readBody(source, body),
    decorators,
  };
}
