// Who binds and uses which name: Python/symtable.c, CPython 3.11 to 3.15.
import type { Argument, Expression, Parameters, Statement, FormatPart } from '../syntax/tree.ts';
import { Scope } from './scope.ts';

/** The scope that each function, class, lambda or comprehension opens. */
export type ScopeTable = ReadonlyMap<object, Scope>;

/** Collects the scopes of a program and resolves every name. */
export function buildScopes(
  body: readonly Statement[],
  inlining: boolean,
): { module: Scope; scopes: ScopeTable } {
  const collector = new Collector(inlining);
  const module = new Scope('module', null, inlining);
  collector.statements(module, body);
  module.resolve();
  return { module, scopes: collector.scopes };
}

class Collector {
  readonly scopes = new Map<object, Scope>();
  readonly #inlining: boolean;

  constructor(inlining: boolean) {
    this.#inlining = inlining;
  }

  statements(scope: Scope, body: readonly Statement[]): void {
    for (const statement of body) this.#statement(scope, statement);
  }

  #statement(scope: Scope, statement: Statement): void {
    const use = (expression: Expression | null) => {
      if (expression) this.#expression(scope, expression);
    };
    switch (statement.kind) {
      case 'expression':
        use(statement.value);
        return;
      case 'assign':
        use(statement.value);
        for (const target of statement.targets) this.#target(scope, target);
        return;
      case 'augmented':
        use(statement.target);
        use(statement.value);
        this.#target(scope, statement.target);
        return;
      case 'delete':
        for (const target of statement.targets) this.#target(scope, target);
        return;
      case 'function':
        statement.decorators.forEach(use);
        scope.bound.add(statement.name);
        this.#function(scope, statement, statement.parameters, (inner) => {
          this.statements(inner, statement.body);
        });
        return;
      case 'class': {
        statement.decorators.forEach(use);
        statement.bases.forEach(use);
        scope.bound.add(statement.name);
        const inner = new Scope('class', scope, this.#inlining);
        this.scopes.set(statement, inner);
        this.statements(inner, statement.body);
        return;
      }
      case 'if':
        use(statement.test);
        this.statements(scope, statement.then);
        this.statements(scope, statement.otherwise);
        return;
      case 'while':
        use(statement.test);
        this.statements(scope, statement.body);
        this.statements(scope, statement.otherwise);
        return;
      case 'for':
        use(statement.iterable);
        this.#target(scope, statement.target);
        this.statements(scope, statement.body);
        this.statements(scope, statement.otherwise);
        return;
      case 'return':
      case 'raise':
        use(statement.value);
        return;
      case 'assert':
        use(statement.test);
        use(statement.message);
        return;
      case 'try':
        this.statements(scope, statement.body);
        for (const handler of statement.handlers) {
          use(handler.type);
          if (handler.name !== null) scope.bound.add(handler.name);
          this.statements(scope, handler.body);
        }
        this.statements(scope, statement.otherwise);
        this.statements(scope, statement.finalizer);
        return;
      case 'import':
        scope.bound.add(statement.as);
        return;
      case 'import-from':
        for (const { as } of statement.names) scope.bound.add(as);
        return;
      case 'global':
        for (const name of statement.names) scope.declaredGlobal.add(name);
        return;
      case 'nonlocal':
        for (const name of statement.names) scope.declaredNonlocal.add(name);
        return;
      default:
        return;
    }
  }

  #function(
    scope: Scope,
    node: object,
    parameters: Parameters,
    inside: (inner: Scope) => void,
  ): void {
    for (const value of parameters.defaults) this.#expression(scope, value);
    const inner = new Scope('function', scope, this.#inlining);
    this.scopes.set(node, inner);
    const all = [...parameters.positional, ...(parameters.rest === null ? [] : [parameters.rest])];
    for (const name of all) {
      inner.parameters.push(name);
      inner.bound.add(name);
    }
    inner.hasRest = parameters.rest !== null;
    inside(inner);
  }

  #target(scope: Scope, target: Expression): void {
    if (target.kind === 'name') scope.bound.add(target.name);
    else if (target.kind === 'tuple' || target.kind === 'list') {
      for (const item of target.items) this.#target(scope, item);
    } else this.#expression(scope, target);
  }

  #expression(scope: Scope, expression: Expression): void {
    const use = (inner: Expression | null) => {
      if (inner) this.#expression(scope, inner);
    };
    switch (expression.kind) {
      case 'name':
        scope.used.add(expression.name);
        return;
      case 'attribute':
        use(expression.object);
        return;
      case 'subscript':
        use(expression.object);
        use(expression.index);
        return;
      case 'slice':
        use(expression.start);
        use(expression.stop);
        use(expression.step);
        return;
      case 'call':
        use(expression.callee);
        expression.arguments.forEach(({ value }: Argument) => {
          use(value);
        });
        return;
      case 'unary':
        use(expression.operand);
        return;
      case 'binary':
        use(expression.left);
        use(expression.right);
        return;
      case 'compare':
        use(expression.first);
        for (const { value } of expression.rest) use(value);
        return;
      case 'boolean':
        expression.values.forEach(use);
        return;
      case 'conditional':
        use(expression.test);
        use(expression.then);
        use(expression.otherwise);
        return;
      case 'tuple':
      case 'list':
      case 'set':
        expression.items.forEach(use);
        return;
      case 'dict':
        for (const { key, value } of expression.entries) {
          use(key);
          use(value);
        }
        return;
      case 'comprehension':
        this.#comprehension(scope, expression);
        return;
      case 'lambda':
        this.#function(scope, expression, expression.parameters, (inner) => {
          this.#expression(inner, expression.body);
        });
        return;
      case 'format':
        this.#format(scope, expression.parts);
        return;
      case 'yield':
        scope.isGenerator = true;
        use(expression.value);
        return;
      case 'walrus':
        use(expression.value);
        scope.bound.add(expression.name);
        return;
      case 'constant':
        return;
    }
  }

  #format(scope: Scope, parts: readonly FormatPart[]): void {
    for (const part of parts) {
      if (part.kind === 'text') continue;
      this.#expression(scope, part.value);
      this.#format(scope, part.spec ?? []);
    }
  }

  #comprehension(scope: Scope, node: Expression & { kind: 'comprehension' }): void {
    const [first, ...others] = node.clauses;
    if (!first) return;
    this.#expression(scope, first.iterable);
    const inner = new Scope(
      node.result === 'generator' ? 'generator' : 'comprehension',
      scope,
      this.#inlining,
    );
    inner.isGenerator = node.result === 'generator';
    inner.parameters.push('.0');
    inner.bound.add('.0');
    this.scopes.set(node, inner);
    const clause = ({ target, conditions }: (typeof node.clauses)[number]) => {
      this.#target(inner, target);
      for (const condition of conditions) this.#expression(inner, condition);
    };
    clause(first);
    for (const other of others) {
      this.#expression(inner, other.iterable);
      clause(other);
    }
    this.#expression(inner, node.element);
    if (node.value) this.#expression(inner, node.value);
  }
}
