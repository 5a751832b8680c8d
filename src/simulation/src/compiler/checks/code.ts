// What CPython's compiler does not let a program say: Python/compile.c up to 3.13, Python/codegen.c and
// Python/symtable.c from 3.14, Python/future.c.
import { NotPython } from '../../syntax/refusal.ts';
import type { Argument, Parameters, Statement } from '../../syntax/tree.ts';
import { checkCases } from './patterns.ts';
import { below, everyNode, type Node } from './walk.ts';

/** Throws `NotPython` for what compiling finds wrong, beside names that are declared wrongly. */
export function checkCode(body: readonly Statement[], minor: number): void {
  for (const node of everyNode(body)) checkNode(node);
  checkYields(body, false, minor);
}

function error(message: string, line: number): NotPython {
  return new NotPython(`SyntaxError: ${message}`, line);
}

function checkNode(node: Node): void {
  if (boundBy(node).includes('__debug__')) {
    throw error(`cannot ${node.kind === 'delete' ? 'delete' : 'assign to'} __debug__`, node.line);
  }
  if (node.kind === 'call') checkKeywords(node.arguments, node.line);
  else if (node.kind === 'class' && 'bases' in node) checkKeywords(node.bases, node.line);
  else if (node.kind === 'match') checkCases(node.cases);
  else if (node.kind === 'try') {
    const bare = node.handlers.slice(0, -1).find(({ type }) => type === null);
    if (bare) throw error("default 'except:' must be last", bare.line);
  }
}

function checkKeywords(list: readonly Argument[], line: number): void {
  const seen = new Set<string>();
  for (const { name } of list) {
    if (name === null) continue;
    if (seen.has(name)) throw error(`keyword argument repeated: ${name}`, line);
    seen.add(name);
  }
}

/** The names that a node itself gives a value, or deletes. */
function boundBy(node: Node): (string | null)[] {
  switch (node.kind) {
    case 'function':
      return [node.name, ...parameterNames(node.parameters)];
    case 'lambda':
      return parameterNames(node.parameters);
    case 'class':
      return 'name' in node ? [node.name] : [];
    case 'walrus':
    case 'as':
    case 'star':
      return [node.name];
    case 'mapping':
      return [node.rest];
    case 'import':
      return [node.as];
    case 'import-from':
      return node.names.map(({ as }) => as);
    case 'call':
      return node.arguments.map(({ name }) => name);
    case 'try':
      return node.handlers.map(({ name }) => name);
    case 'assign':
    case 'delete':
      return node.targets.flatMap(targetNames);
    case 'augmented':
    case 'annotated':
    case 'for':
      return targetNames(node.target);
    case 'comprehension':
      return node.clauses.flatMap(({ target }) => targetNames(target));
    case 'with':
      return node.items.flatMap(({ target }) => (target ? targetNames(target) : []));
    default:
      return [];
  }
}

function parameterNames(parameters: Parameters): (string | null)[] {
  const { positional, rest, keywordOnly, keywords } = parameters;
  return [...positional, rest, ...keywordOnly.map(({ name }) => name), keywords];
}

function targetNames(target: Node): string[] {
  if (target.kind === 'name' || target.kind === 'attribute') return [target.name];
  if (target.kind === 'subscript') return [];
  return [...below(target)].flatMap(targetNames);
}

/** A `yield` must stand in a function, where its value is asked for. */
function checkYields(value: unknown, inFunction: boolean, minor: number): void {
  for (const node of below(value)) {
    if (node.kind === 'yield' || node.kind === 'yield-from') {
      const word = node.kind === 'yield-from' && minor >= 12 ? 'yield from' : 'yield';
      if (!inFunction) throw error(`'${word}' outside function`, node.line);
    }
    if (node.kind === 'function') {
      checkYields([node.decorators, node.parameters], inFunction, minor);
      checkYields(node.body, true, minor);
    } else if (node.kind === 'lambda') {
      checkYields(node.parameters, inFunction, minor);
      checkYields([node.body], true, minor);
    } else if (node.kind === 'class' && 'bases' in node) {
      checkYields([node.decorators, node.bases], inFunction, minor);
      checkYields(node.body, false, minor);
    } else checkYields(node, inFunction, minor);
  }
}
