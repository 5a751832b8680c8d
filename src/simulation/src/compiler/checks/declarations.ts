// What names may be declared and bound: symtable_visit_stmt and symtable_visit_expr in Python/symtable.c,
// CPython 3.11 to 3.15.
import { NotPython } from '../../syntax/refusal.ts';
import type { ComprehensionClause, Expression, Parameters, Statement } from '../../syntax/tree.ts';
import { comprehensions, Names } from './names.ts';
import { below, type Node } from './walk.ts';

/** Throws `NotPython` where a name is declared or bound as CPython does not let it. */
export function checkDeclarations(body: readonly Statement[], minor: number): void {
  new Declarations(minor).program(body);
}

class Declarations {
  readonly #minor: number;
  readonly #later: (() => void)[] = [];

  constructor(minor: number) {
    this.#minor = minor;
  }

  program(body: readonly Statement[]): void {
    this.#all(body, new Names('module', null));
    for (const check of this.#later) check();
  }

  #all(value: unknown, names: Names): void {
    for (const node of below(value)) this.#node(node, names);
  }

  #node(node: Node, names: Names): void {
    switch (node.kind) {
      case 'name':
        names.add(node.name, 'used');
        return;
      case 'function':
        this.#all(node.decorators, names);
        this.#function(node.parameters, names, node.line, node.body);
        names.add(node.name, 'local');
        return;
      case 'lambda':
        this.#function(node.parameters, names, node.line, [node.body]);
        return;
      case 'class':
        this.#class(node, names);
        return;
      case 'comprehension':
        this.#comprehension(node, names);
        return;
      case 'walrus':
        this.#walrus(node.name, names, node.line);
        this.#all(node, names);
        return;
      case 'yield':
      case 'yield-from':
        this.#all(node, names);
        this.#yield(names, node.line);
        return;
      case 'global':
      case 'nonlocal':
        for (const name of node.names) this.#declare(name, node.kind, names, node.line);
        return;
      case 'annotated':
        this.#annotated(node, names);
        return;
      case 'assign':
      case 'delete':
        if ('value' in node) this.#node(node.value, names);
        for (const target of node.targets) this.#target(target, names);
        return;
      case 'augmented':
        this.#target(node.target, names);
        this.#node(node.value, names);
        return;
      case 'for':
        this.#target(node.target, names);
        this.#all([node.iterable, node.body, node.otherwise], names);
        return;
      case 'with':
        for (const { manager, target } of node.items) {
          this.#node(manager, names);
          if (target) this.#target(target, names);
        }
        this.#all(node.body, names);
        return;
      case 'try':
        for (const { name } of node.handlers) if (name !== null) names.add(name, 'local');
        this.#all(node, names);
        return;
      case 'import':
        names.add(node.as, 'imported');
        return;
      case 'import-from':
        for (const { as } of node.names) names.add(as, 'imported');
        return;
      case 'as':
      case 'star':
        if (node.name !== null) names.add(node.name, 'local');
        this.#all(node, names);
        return;
      case 'mapping':
        if (node.rest !== null) names.add(node.rest, 'local');
        this.#all(node, names);
        return;
      default:
        this.#all(node, names);
    }
  }

  #target(target: Expression, names: Names): void {
    if (target.kind === 'name') {
      if (names.inTargets) {
        if (names.has(target.name, 'global') || names.has(target.name, 'nonlocal')) {
          const why = `comprehension inner loop cannot rebind assignment expression target '${target.name}'`;
          throw error(why, target.line);
        }
        names.add(target.name, 'iterated');
      }
      names.add(target.name, 'local');
    } else if (target.kind === 'starred') this.#target(target.value, names);
    else if (target.kind === 'tuple' || target.kind === 'list') {
      for (const item of target.items) this.#target(item, names);
    } else this.#node(target, names);
  }

  #function(parameters: Parameters, names: Names, line: number, body: readonly Node[]): void {
    const { positional, defaults, rest, keywordOnly, keywords, annotations } = parameters;
    this.#all([defaults, keywordOnly], names);
    this.#all(annotations, this.#minor < 14 ? names : new Names('annotation', names));
    const inner = new Names('function', names);
    for (const name of [...positional, rest, ...keywordOnly.map((only) => only.name), keywords]) {
      if (name === null) continue;
      if (inner.has(name, 'parameter')) {
        const word = this.#minor < 15 ? 'argument' : 'parameter';
        throw error(`duplicate ${word} '${name}' in function definition`, line);
      }
      inner.add(name, 'parameter');
    }
    this.#all(body, inner);
  }

  /** A class, or a pattern of one. */
  #class(node: Node & { kind: 'class' }, names: Names): void {
    if (!('bases' in node)) {
      this.#all(node, names);
      return;
    }
    this.#all([node.decorators, node.bases], names);
    names.add(node.name, 'local');
    this.#all(node.body, new Names('class', names, node.name));
  }

  #comprehension(node: Expression & { kind: 'comprehension' }, names: Names): void {
    const [first] = node.clauses;
    const iterable = ({ iterable: value }: ComprehensionClause, around: Names) => {
      const before = around.inIterable;
      around.inIterable = true;
      this.#node(value, around);
      around.inIterable = before;
    };
    if (first) iterable(first, names);
    const inner = new Names(node.result, names);
    for (const clause of node.clauses) {
      inner.inTargets = true;
      this.#target(clause.target, inner);
      inner.inTargets = false;
      if (clause !== first) iterable(clause, inner);
      this.#all(clause.conditions, inner);
    }
    if (node.value) this.#node(node.value, inner);
    this.#node(node.element, inner);
  }

  #walrus(name: string, names: Names, line: number): void {
    if (names.inIterable) {
      throw error(
        'assignment expression cannot be used in a comprehension iterable expression',
        line,
      );
    }
    let owner: Names | null = names;
    for (; owner?.isComprehension; owner = owner.outer) {
      if (!owner.has(name, 'iterated')) continue;
      const why = 'assignment expression cannot rebind comprehension iteration variable';
      throw error(`${why} '${name}'`, line);
    }
    if (owner && owner !== names) {
      if (owner.kind === 'class') {
        throw error(
          'assignment expression within a comprehension cannot be used in a class body',
          line,
        );
      }
      names.add(name, owner.kind === 'module' ? 'global' : 'nonlocal');
    }
    owner?.add(name, 'local');
  }

  #yield({ kind }: Names, line: number): void {
    if (kind === 'annotation') {
      throw error('yield expression cannot be used within an annotation', line);
    }
    if (kind === 'list' || kind === 'set' || kind === 'dict' || kind === 'generator') {
      throw error(`'yield' inside ${comprehensions[kind]}`, line);
    }
  }

  #declare(name: string, kind: 'global' | 'nonlocal', names: Names, line: number): void {
    if (names.has(name, 'parameter')) throw error(`name '${name}' is parameter and ${kind}`, line);
    if (names.has(name, 'used')) {
      throw error(`name '${name}' is used prior to ${kind} declaration`, line);
    }
    if (names.has(name, 'annotated'))
      throw error(`annotated name '${name}' can't be ${kind}`, line);
    if (names.has(name, 'local')) {
      throw error(`name '${name}' is assigned to before ${kind} declaration`, line);
    }
    names.add(name, kind);
    this.#later.push(() => {
      if (names.has(name, 'global') && names.has(name, 'nonlocal')) {
        throw error(`name '${name}' is nonlocal and global`, line);
      }
      if (kind === 'nonlocal') checkNonlocal(name, names, line);
    });
  }

  #annotated(node: Statement & { kind: 'annotated' }, names: Names): void {
    const { target, plain, annotation, value, line } = node;
    if (target.kind === 'name' && plain) {
      for (const kind of ['global', 'nonlocal'] as const) {
        if (names.kind === 'module' || !names.has(target.name, kind)) continue;
        throw error(`annotated name '${target.name}' can't be ${kind}`, line);
      }
      names.add(target.name, 'annotated');
    }
    if (target.kind !== 'name' || plain || value) this.#target(target, names);
    this.#node(annotation, this.#minor < 14 ? names : new Names('annotation', names));
    if (value) this.#node(value, names);
  }
}

function checkNonlocal(name: string, names: Names, line: number): void {
  if (names.kind === 'module') {
    throw error('nonlocal declaration not allowed at module level', line);
  }
  let outer = names.outer;
  while (outer && !outer.offers(name)) {
    if (outer.has(name, 'global') && outer.kind !== 'module') outer = null;
    else outer = outer.outer;
  }
  if (outer) return;
  const { className } = names;
  const isPrivate = /^__/.test(name) && !name.endsWith('__') && /[^_]/.test(className);
  const full = isPrivate ? `_${className.replace(/^_+/, '')}${name}` : name;
  throw error(`no binding for nonlocal '${full}' found`, line);
}

function error(message: string, line: number): NotPython {
  return new NotPython(`SyntaxError: ${message}`, line);
}
