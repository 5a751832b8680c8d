import type { SyntaxNode } from '@lezer/common';
import { readArguments } from './arguments.ts';
import { readComprehension } from './comprehensions.ts';
import { readFormat } from './formats.ts';
import { readExpressionList, readItems } from './lists.ts';
import { readNumber } from './literals.ts';
import { readBinary, readBoolean } from './operators.ts';
import { readMember } from './members.ts';
import { readParameters } from './parameters.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import { ellipsis, type Expression } from './tree.ts';

/** Reads one expression node. */
export function readExpression(source: Source, node: SyntaxNode): Expression {
  const reader = readers[node.name];
  if (reader) return reader(source, node);
  if (node.type.isError) throw source.notPython(node);
  throw source.unsupported(features[node.name] ?? source.read(node), node);
}

type Reader = (source: Source, node: SyntaxNode) => Expression;

const constant =
  (value: null | boolean | typeof ellipsis): Reader =>
  (source, node) => ({ kind: 'constant', line: source.line(node), value });

const bracketed =
  (kind: 'tuple' | 'list' | 'set'): Reader =>
  (source, node) => ({
    kind,
    line: source.line(node),
    items: readItems(source, children(node).slice(1, -1)),
  });

const readers: Readonly<Record<string, Reader>> = {
  None: constant(null),
  Ellipsis: constant(ellipsis),
  Boolean: (source, node) => constant(source.read(node) === 'True')(source, node),
  Number: (source, node) => ({
    kind: 'constant',
    line: source.line(node),
    value: readNumber(source, node),
  }),
  String: readFormat,
  ContinuedString: readFormat,
  FormatString: readFormat,
  VariableName: (source, node) => ({
    kind: 'name',
    line: source.line(node),
    name: source.read(node),
  }),
  ParenthesizedExpression: (source, node) => {
    const inner = children(node)[1];
    if (!inner) throw source.notPython(node);
    return readExpression(source, inner);
  },
  TupleExpression: bracketed('tuple'),
  ArrayExpression: bracketed('list'),
  SetExpression: bracketed('set'),
  DictionaryExpression: (source, node) => ({
    kind: 'dict',
    line: source.line(node),
    entries: splitAtCommas(children(node).slice(1, -1)).map(([key, colon, value]) => {
      if (!key) throw source.notPython(node);
      if (key.name === '**' && colon) return { key: null, value: readExpression(source, colon) };
      if (colon?.name !== ':' || !value) throw source.notPython(key);
      return { key: readExpression(source, key), value: readExpression(source, value) };
    }),
  }),
  ArrayComprehensionExpression: readComprehension,
  SetComprehensionExpression: readComprehension,
  DictionaryComprehensionExpression: readComprehension,
  ComprehensionExpression: readComprehension,
  MemberExpression: readMember,
  CallExpression: (source, node) => {
    const [callee, list] = children(node);
    if (!callee || !list) throw source.notPython(node);
    return {
      kind: 'call',
      line: source.line(node),
      callee: readExpression(source, callee),
      arguments: readArguments(source, list),
    };
  },
  UnaryExpression: (source, node) => {
    const [operator, operand] = children(node);
    if (!operator || !operand) throw source.notPython(node);
    if (source.read(operator) === 'not') return readBoolean(source, node);
    return {
      kind: 'unary',
      line: source.line(node),
      operator: source.read(operator) as '-' | '+' | '~' | 'not',
      operand: readExpression(source, operand),
    };
  },
  BinaryExpression: readBinary,
  ConditionalExpression: (source, node) => {
    const [then, , test, , otherwise] = children(node);
    if (!then || !test || !otherwise) throw source.notPython(node);
    return {
      kind: 'conditional',
      line: source.line(node),
      test: readExpression(source, test),
      then: readExpression(source, then),
      otherwise: readExpression(source, otherwise),
    };
  },
  LambdaExpression: (source, node) => {
    const nodes = children(node);
    const parameters = nodes.find((child) => child.name === 'ParamList');
    const body = nodes.at(-1);
    if (!body) throw source.notPython(node);
    return {
      kind: 'lambda',
      line: source.line(node),
      parameters: readParameters(source, parameters ? children(parameters) : []),
      body: readExpression(source, body),
    };
  },
  YieldExpression: (source, node) => readYield(source, node),
  YieldStatement: (source, node) => readYield(source, node),
  NamedExpression: (source, node) => {
    const [name, , value] = children(node);
    if (!name || !value) throw source.notPython(node);
    return {
      kind: 'walrus',
      line: source.line(node),
      name: source.read(name),
      value: readExpression(source, value),
    };
  },
};

const features: Readonly<Record<string, string>> = {
  AwaitExpression: 'await',
};

function readYield(source: Source, node: SyntaxNode): Expression {
  const [, ...rest] = children(node).filter((child) => !child.type.isError);
  const [first] = rest;
  const [, delegate] = rest;
  if (first?.name === 'from' && delegate) {
    return { kind: 'yield-from', line: source.line(node), value: readExpression(source, delegate) };
  }
  return {
    kind: 'yield',
    line: source.line(node),
    value: first ? readExpressionList(source, rest) : null,
  };
}
