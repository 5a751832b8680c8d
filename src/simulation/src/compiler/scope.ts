import { NotPython } from '../syntax/refusal.ts';
import type { Annotation } from '../syntax/tree.ts';
import type { CodeKind } from './code.ts';
import { privateName } from './private-names.ts';

/** How a scope reaches a name: Python/symtable.c's resolution. */
export type Reach = 'local' | 'cell' | 'free' | 'global' | 'name';

/** One namespace of the program: what it binds and uses, and what lies inside it. */
export class Scope {
  readonly kind: CodeKind;
  readonly parent: Scope | null;
  /** The innermost class around it, whose private names are written here. */
  classAround: string | null;
  readonly parameters: string[] = [];
  /** Names bound here, in the order of their first mention. */
  readonly bound = new Set<string>();
  readonly used = new Set<string>();
  readonly declaredGlobal = new Set<string>();
  readonly declaredNonlocal = new Set<string>();
  readonly children: Scope[] = [];
  /** Whether comprehensions run in the frame around them (PEP 709). */
  readonly #inlining: boolean;
  /** Names that its own body annotates, where annotations are lazy (3.14). */
  readonly annotations: Annotation[] = [];
  /** Attributes of `self` that the methods of this class assign. */
  readonly staticAttributes = new Set<string>();
  /** Whether the class has functions, whose annotations may ask for its names (3.14). */
  needsClassDict = false;
  /** Whether its body annotates a name. */
  isAnnotated = false;
  readonly cells = new Set<string>();
  /** Variables that comprehensions which run in its frame share with what lies inside them. */
  readonly inlinedCells = new Set<string>();
  readonly free = new Set<string>();
  /** `__qualname__` of the code made from it. */
  qualname = '';
  isGenerator = false;
  /** How many of the parameters are positional-only, positional, keyword-only. */
  positionalOnly = 0;
  positional = 0;
  keywordOnly = 0;
  /** Whether there is a `*args`, and a `**kwargs`, behind them. */
  hasRest = false;
  hasKeywords = false;

  constructor(kind: CodeKind, parent: Scope | null, inlining: boolean) {
    this.#inlining = inlining;
    this.kind = kind;
    this.parent = parent;
    this.classAround = parent?.classAround ?? null;
    parent?.children.push(this);
  }

  /** A name of the source as the scope knows it. */
  privately(name: string): string {
    return privateName(this.classAround, name);
  }

  /** Notes that a name of the source is bound here. */
  bind(name: string): void {
    this.bound.add(this.privately(name));
  }

  /**
   * Notes that a name is said to be global: the module itself then treats it so too, as the table
   * `st_global` of CPython is that of its own names.
   */
  declareGlobal(name: string): void {
    this.declaredGlobal.add(name);
    let outermost: Scope | null = this.parent;
    while (outermost?.parent) outermost = outermost.parent;
    outermost?.declaredGlobal.add(name);
  }

  /** Whether names that are bound here are fast locals. */
  get isFunction(): boolean {
    return this.kind !== 'module' && this.kind !== 'class';
  }

  /** Whether it is a comprehension that runs in the frame around it. */
  get isInlined(): boolean {
    return this.#inlining && this.kind === 'comprehension';
  }

  /**
   * The names that a comprehension which runs in the frame around it keeps apart: its own, and those of
   * such comprehensions inside it that it does not mention itself (inline_comprehension).
   */
  get inlinedNames(): ReadonlySet<string> {
    const names = new Set(this.bound);
    for (const child of this.children) {
      if (!child.isInlined) continue;
      for (const name of child.inlinedNames) if (!this.used.has(name)) names.add(name);
    }
    return names;
  }

  /** Whether an inner function can see a name bound here. */
  #offers(name: string): boolean {
    if (this.kind === 'class') return name === '__class__';
    return (
      this.isFunction &&
      this.bound.has(name) &&
      !this.declaredGlobal.has(name) &&
      !this.declaredNonlocal.has(name)
    );
  }

  /** Sets its name as messages show it. */
  nameIt(name: string): void {
    let outer = this.parent;
    while (outer?.isInlined) outer = outer.parent;
    if (!outer || outer.kind === 'module' || outer.declaredGlobal.has(outer.privately(name)))
      this.qualname = name;
    else this.qualname = `${outer.qualname}${outer.kind === 'function' ? '.<locals>' : ''}.${name}`;
  }

  /** Finds which names are cells and which come from outside; inner scopes first. */
  resolve(): void {
    for (const child of this.children) child.resolve();
    this.#takeInlinedCells();
    for (const name of new Set([...this.used, ...this.bound])) {
      // A class has its own `__class__` only for the functions inside it.
      const own = this.kind === 'class' ? this.bound.has(name) : this.#offers(name);
      const outside = !own;
      const declared = this.declaredNonlocal.has(name);
      if (this.declaredGlobal.has(name) || (!outside && !declared)) continue;
      if (this.parent && this.isInlined && this.parent.kind !== 'class') this.parent.used.add(name);
      else if (this.parent) this.#reachOut(name);
      else if (declared)
        throw new NotPython(`SyntaxError: no binding for nonlocal '${name}' found`, 1);
    }
  }

  /** What is a cell in a comprehension is one in the frame around it too (inline_comprehension). */
  #takeInlinedCells(): void {
    for (const child of this.children) {
      if (!child.isInlined) continue;
      for (const name of [...child.cells, ...child.inlinedCells]) {
        this.inlinedCells.add(name);
        if (this.isFunction && this.#offers(name)) this.cells.add(name);
      }
    }
  }

  /** Whether a name that this comprehension keeps apart is a cell in it. */
  keepsInCell(name: string): boolean {
    return this.cells.has(name) || (!this.bound.has(name) && this.inlinedCells.has(name));
  }

  #reachOut(name: string): void {
    const through: Scope[] = [this];
    for (let scope = this.parent; scope; scope = scope.parent) {
      // What a class declares is nothing to the functions inside it.
      if (scope.kind !== 'class' && scope.declaredGlobal.has(name)) return;
      if (scope.#offers(name)) {
        scope.cells.add(name);
        for (const inner of through) inner.free.add(name);
        return;
      }
      through.push(scope);
    }
  }

  /** How code of this scope reaches a name. */
  reach(name: string): Reach {
    if (this.declaredGlobal.has(name)) return 'global';
    // What a class binds is its own, though a function inside may take the name from outside.
    const own = this.kind === 'class' && this.bound.has(name) && !this.declaredNonlocal.has(name);
    if (this.free.has(name)) return own ? 'name' : 'free';
    // The cells of a class are for the functions inside: it binds `__class__` like its other names.
    if (this.cells.has(name) && this.kind !== 'class') return 'cell';
    if (this.isFunction) return this.bound.has(name) ? 'local' : 'global';
    return 'name';
  }
}
