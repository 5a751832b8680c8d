// What the symbol table says of names: the flags of Include/internal/pycore_symtable.h, CPython 3.14.

type Flag =
  'parameter' | 'local' | 'used' | 'annotated' | 'iterated' | 'global' | 'nonlocal' | 'imported';

/** Comprehensions in CPython's words. */
export const comprehensions = {
  list: 'list comprehension',
  set: 'set comprehension',
  dict: 'dict comprehension',
  generator: 'generator expression',
};

/** One scope: what its names have been so far. */
export class Names {
  readonly kind: 'module' | 'class' | 'function' | 'annotation' | keyof typeof comprehensions;
  readonly outer: Names | null;
  readonly #flags = new Map<string, Set<Flag>>();
  /** Whether an iterable of a comprehension is being read. */
  inIterable: boolean;
  /** Whether the targets of a comprehension are being read. */
  inTargets = false;

  /** The class that it is, or lies in. */
  readonly className: string;

  constructor(kind: Names['kind'], outer: Names | null, className = outer?.className ?? '') {
    this.kind = kind;
    this.className = className;
    this.outer = outer;
    this.inIterable = outer?.inIterable ?? false;
  }

  has(name: string, flag: Flag): boolean {
    return this.#flags.get(name)?.has(flag) ?? false;
  }

  add(name: string, flag: Flag): void {
    const flags = this.#flags.get(name) ?? new Set();
    this.#flags.set(name, flags.add(flag));
  }

  get isComprehension(): boolean {
    return this.kind in comprehensions;
  }

  /** Whether functions inside can take a name from here. */
  offers(name: string): boolean {
    if (this.kind === 'class') return name === '__class__';
    if (this.kind === 'module') return false;
    const isOwn =
      this.has(name, 'local') || this.has(name, 'parameter') || this.has(name, 'imported');
    return isOwn && !this.has(name, 'global') && !this.has(name, 'nonlocal');
  }
}
