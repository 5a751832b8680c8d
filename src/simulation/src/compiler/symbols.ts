// Who binds and uses which name: Python/symtable.c, CPython 3.11 to 3.15.
import type { Expression, Pattern, Statement } from '../syntax/tree.ts';
import { ExpressionSymbols, type SymbolRules } from './expression-symbols.ts';
import { Scope } from './scope.ts';

/** The scope that each function, class, lambda or comprehension opens. */
export type ScopeTable = ReadonlyMap<object, Scope>;

/** Collects the scopes of a program and resolves every name. */
export function buildScopes(
  body: readonly Statement[],
  rules: SymbolRules,
): { module: Scope; scopes: ScopeTable } {
  const collector = new Collector(rules);
  const module = new Scope('module', null, rules.inlining);
  collector.statements(module, body);
  collector.bodyAnnotations(module);
  module.resolve();
  return { module, scopes: collector.scopes };
}

class Collector extends ExpressionSymbols {
  /** The annotated names of a module or class body (3.14). */
  bodyAnnotations(scope: Scope): void {
    this.annotations(scope, scope.annotations);
  }

  #annotated(scope: Scope, statement: Statement & { kind: 'annotated' }): void {
    const { target, value, annotation, plain } = statement;
    if (value) this.expression(scope, value);
    this.target(scope, target);
    if (scope.isFunction) return;
    const name = target.kind === 'name' && plain ? target.name : null;
    const eager = name === null || !this.rules.lazyAnnotations;
    if (this.rules.textAnnotations) scope.isAnnotated ||= name !== null;
    else if (eager) this.expression(scope, annotation);
    else scope.annotations.push({ name, value: annotation });
    if (name !== null) scope.isAnnotated = true;
  }

  statements(scope: Scope, body: readonly Statement[]): void {
    for (const statement of body) this.#statement(scope, statement);
  }

  #statement(scope: Scope, statement: Statement): void {
    const use = (expression: Expression | null) => {
      if (expression) this.expression(scope, expression);
    };
    switch (statement.kind) {
      case 'expression':
        use(statement.value);
        return;
      case 'assign':
        use(statement.value);
        for (const target of statement.targets) this.target(scope, target);
        return;
      case 'augmented':
        use(statement.target);
        use(statement.value);
        this.target(scope, statement.target);
        return;
      case 'delete':
        for (const target of statement.targets) this.target(scope, target);
        return;
      case 'function':
        statement.decorators.forEach(use);
        scope.bind(statement.name);
        if (scope.kind === 'class') scope.needsClassDict = true;
        this.function(scope, statement, statement.parameters, (inner) => {
          this.statements(inner, statement.body);
        });
        return;
      case 'class': {
        statement.decorators.forEach(use);
        for (const { value } of statement.bases) use(value);
        scope.bind(statement.name);
        const inner = new Scope('class', scope, this.rules.inlining);
        inner.classAround = statement.name;
        this.scopes.set(statement, inner);
        this.statements(inner, statement.body);
        this.bodyAnnotations(inner);
        const asked = inner.needsClassDict || inner.annotations.length > 0;
        if (this.rules.lazyAnnotations && asked) inner.cells.add('__classdict__');
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
        this.target(scope, statement.target);
        this.statements(scope, statement.body);
        this.statements(scope, statement.otherwise);
        return;
      case 'return':
        use(statement.value);
        return;
      case 'raise':
        use(statement.value);
        use(statement.cause);
        return;
      case 'annotated':
        this.#annotated(scope, statement);
        return;
      case 'with':
        for (const { manager, target } of statement.items) {
          use(manager);
          if (target) this.target(scope, target);
        }
        this.statements(scope, statement.body);
        return;
      case 'match':
        use(statement.subject);
        for (const { pattern, guard, body } of statement.cases) {
          this.#pattern(scope, pattern);
          use(guard);
          this.statements(scope, body);
        }
        return;
      case 'assert':
        use(statement.test);
        use(statement.message);
        return;
      case 'try':
        this.statements(scope, statement.body);
        for (const handler of statement.handlers) {
          use(handler.type);
          if (handler.name !== null) scope.bind(handler.name);
          this.statements(scope, handler.body);
        }
        this.statements(scope, statement.otherwise);
        this.statements(scope, statement.finalizer);
        return;
      case 'import':
        scope.bind(statement.as);
        return;
      case 'import-from':
        for (const { as } of statement.names) scope.bind(as);
        return;
      case 'global':
        for (const name of statement.names) scope.declareGlobal(scope.privately(name));
        return;
      case 'nonlocal':
        for (const name of statement.names) scope.declaredNonlocal.add(scope.privately(name));
        return;
      default:
        return;
    }
  }

  #pattern(scope: Scope, pattern: Pattern): void {
    switch (pattern.kind) {
      case 'value':
      case 'singleton':
        this.expression(scope, pattern.value);
        return;
      case 'as':
        if (pattern.pattern) this.#pattern(scope, pattern.pattern);
        if (pattern.name !== null) scope.bind(pattern.name);
        return;
      case 'star':
        if (pattern.name !== null) scope.bind(pattern.name);
        return;
      case 'mapping':
        for (const key of pattern.keys) this.expression(scope, key);
        for (const inner of pattern.patterns) this.#pattern(scope, inner);
        if (pattern.rest !== null) scope.bind(pattern.rest);
        return;
      case 'class':
        this.expression(scope, pattern.cls);
        for (const inner of pattern.positional) this.#pattern(scope, inner);
        for (const { pattern: inner } of pattern.named) this.#pattern(scope, inner);
        return;
      default:
        for (const inner of pattern.patterns) this.#pattern(scope, inner);
    }
  }
}
