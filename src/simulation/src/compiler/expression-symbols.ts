// Names in expressions, and the scopes that lambdas, comprehensions and functions open:
// Python/symtable.c, CPython 3.11 to 3.15.
import type { Annotation, Argument, Expression, FormatPart, Parameters } from '../syntax/tree.ts';
import { Scope } from './scope.ts';

/** What a version, or the program, wants otherwise. */
export interface SymbolRules {
  /** Whether comprehensions run in the frame around them (PEP 709). */
  readonly inlining: boolean;
  /** Whether annotations are evaluated when asked for (PEP 649). */
  readonly lazyAnnotations: boolean;
  /** Whether they are kept as text (PEP 563). */
  readonly textAnnotations: boolean;
}

/** Collects what expressions bind and use. */
export class ExpressionSymbols {
  readonly scopes = new Map<object, Scope>();
  protected readonly rules: SymbolRules;

  constructor(rules: SymbolRules) {
    this.rules = rules;
  }

  protected function(
    scope: Scope,
    node: object,
    parameters: Parameters,
    inside: (inner: Scope) => void,
  ): void {
    const { positional, rest, keywordOnly, keywords, annotations } = parameters;
    for (const value of parameters.defaults) this.expression(scope, value);
    for (const { value } of keywordOnly) if (value) this.expression(scope, value);
    this.annotations(scope, annotations);
    const inner = new Scope('function', scope, this.rules.inlining);
    this.scopes.set(node, inner);
    const named = keywordOnly.map(({ name }) => name);
    for (const name of [...positional, ...named, rest, keywords]) {
      if (name === null) continue;
      inner.parameters.push(inner.privately(name));
      inner.bind(name);
    }
    inner.positional = positional.length;
    inner.positionalOnly = parameters.positionalOnly;
    inner.keywordOnly = named.length;
    inner.hasRest = rest !== null;
    inner.hasKeywords = keywords !== null;
    inside(inner);
  }

  /** Annotations are evaluated where they stand, or (3.14) in a function that runs when asked. */
  protected annotations(scope: Scope, annotations: readonly Annotation[]): void {
    if (annotations.length === 0) return;
    let inside = scope;
    if (this.rules.lazyAnnotations) {
      inside = new Scope('function', scope, this.rules.inlining);
      inside.parameters.push('format');
      inside.bound.add('format');
      inside.positional = 1;
      this.scopes.set(annotations, inside);
      // Its names are looked up among those of the class first.
      if (scope.kind === 'class') inside.free.add('__classdict__');
    }
    if (this.rules.textAnnotations) return;
    for (const { value } of annotations) this.expression(inside, value);
  }

  protected target(scope: Scope, target: Expression): void {
    if (target.kind === 'name') scope.bind(target.name);
    else if (target.kind === 'starred') this.target(scope, target.value);
    else if (target.kind === 'tuple' || target.kind === 'list') {
      for (const item of target.items) this.target(scope, item);
    } else this.expression(scope, target);
  }

  protected expression(scope: Scope, expression: Expression): void {
    const use = (inner: Expression | null) => {
      if (inner) this.expression(scope, inner);
    };
    switch (expression.kind) {
      case 'name':
        scope.used.add(scope.privately(expression.name));
        if (expression.name === 'super' && scope.isFunction) scope.used.add('__class__');
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
        this.comprehension(scope, expression);
        return;
      case 'lambda':
        this.function(scope, expression, expression.parameters, (inner) => {
          this.expression(inner, expression.body);
        });
        return;
      case 'format':
        this.format(scope, expression.parts);
        return;
      case 'yield':
      case 'yield-from':
        scope.isGenerator = true;
        use(expression.value);
        return;
      case 'starred':
        use(expression.value);
        return;
      case 'walrus':
        use(expression.value);
        this.#walrus(scope, scope.privately(expression.name));
        return;
      case 'constant':
        return;
    }
  }

  /** A name that `:=` binds belongs to the scope around all comprehensions. */
  #walrus(scope: Scope, name: string): void {
    const through: Scope[] = [];
    let owner = scope;
    while ((owner.kind === 'comprehension' || owner.kind === 'generator') && owner.parent) {
      through.push(owner);
      owner = owner.parent;
    }
    owner.bound.add(name);
    const global = !owner.isFunction || owner.declaredGlobal.has(name);
    for (const inner of through) {
      inner.used.add(name);
      if (global) inner.declareGlobal(name);
      else inner.declaredNonlocal.add(name);
    }
  }

  protected format(scope: Scope, parts: readonly FormatPart[]): void {
    for (const part of parts) {
      if (part.kind === 'text') continue;
      this.expression(scope, part.value);
      this.format(scope, part.spec ?? []);
    }
  }

  protected comprehension(scope: Scope, node: Expression & { kind: 'comprehension' }): void {
    const [first, ...others] = node.clauses;
    if (!first) return;
    this.expression(scope, first.iterable);
    const inner = new Scope(
      node.result === 'generator' ? 'generator' : 'comprehension',
      scope,
      this.rules.inlining,
    );
    inner.isGenerator = node.result === 'generator';
    inner.parameters.push('.0');
    inner.positional = 1;
    inner.positionalOnly = 1;
    inner.bind('.0');
    this.scopes.set(node, inner);
    const clause = ({ target, conditions }: (typeof node.clauses)[number]) => {
      this.target(inner, target);
      for (const condition of conditions) this.expression(inner, condition);
    };
    clause(first);
    for (const other of others) {
      this.expression(inner, other.iterable);
      clause(other);
    }
    this.expression(inner, node.element);
    if (node.value) this.expression(inner, node.value);
  }
}
