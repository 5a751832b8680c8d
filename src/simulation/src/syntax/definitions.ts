import type { SyntaxNode } from '@lezer/common';
import { readArguments } from './arguments.ts';
import { readParameters } from './parameters.ts';
import { children, type Source } from './source.ts';
import type { Expression, Statement } from './tree.ts';

/** Reads a `def` or `class` under its decorators. */
export function readDecorated(source: Source, node: SyntaxNode): Statement {
  const nodes = children(node);
  const definition = nodes.at(-1);
  const decorators = nodes.slice(0, -1).map((decorator) => readDecorator(source, decorator));
  if (definition?.name === 'FunctionDefinition')
    return readFunction(source, definition, decorators);
  if (definition?.name === 'ClassDefinition') return readClass(source, definition, decorators);
  throw source.notPython(node);
}

/** The parser gives the parts of a dotted or called decorator side by side. */
function readDecorator(source: Source, node: SyntaxNode): Expression {
  const line = source.line(node);
  const [, first, ...rest] = children(node);
  if (!first) throw source.notPython(node);
  let value = source.expression(first);
  for (const part of rest) {
    if (part.name === 'PropertyName' || part.name === 'VariableName') {
      value = { kind: 'attribute', line, object: value, name: source.read(part) };
    } else if (part.name === 'ArgList') {
      value = { kind: 'call', line, callee: value, arguments: readArguments(source, part) };
    } else if (part.name !== '.') throw source.unsupported('this decorator', node);
  }
  return value;
}

/** Reads a `def`. */
export function readFunction(
  source: Source,
  node: SyntaxNode,
  decorators: Expression[],
): Statement {
  const nodes = children(node);
  if (nodes[0]?.name === 'async') throw source.unsupported('async def', node);
  const name = nodes[1];
  const list = nodes.find((child) => child.name === 'ParamList');
  const body = nodes.find((child) => child.name === 'Body');
  if (nodes.some((child) => child.name === 'TypeParamList')) {
    throw source.unsupported('type parameters', node);
  }
  if (!name || !list || !body) throw source.notPython(node);
  const parameters = readParameters(source, children(list));
  const type = nodes.find((child) => child.name === 'TypeDef');
  const returned = type ? children(type).at(-1) : undefined;
  const arrow = returned ? [{ name: 'return', value: source.expression(returned) }] : [];
  return {
    kind: 'function',
    line: source.line(node),
    name: source.read(name),
    parameters: { ...parameters, annotations: [...parameters.annotations, ...arrow] },
    body: source.body(body),
    decorators,
  };
}

/** Reads a `class`. */
export function readClass(source: Source, node: SyntaxNode, decorators: Expression[]): Statement {
  const nodes = children(node);
  const name = nodes[1];
  const list = nodes.find((child) => child.name === 'ArgList');
  const body = nodes.find((child) => child.name === 'Body');
  if (!name || !body) throw source.notPython(node);
  return {
    kind: 'class',
    line: source.line(node),
    name: source.read(name),
    bases: list ? readArguments(source, list) : [],
    body: source.body(body),
    decorators,
  };
}
