import { Choices } from './choices.ts';
import { Scope } from './scope.ts';
import { helpers, type Helper } from './helpers.ts';

/** A program that is being written: its lines so far, and where it stands. */
export class Program {
  choices = new Choices([]);
  scope = new Scope(null);
  /** Loops around this place within its function. */
  loops = 0;
  /** Whether this place is in the body of a generator. */
  yields = false;
  #lines: string[] = [];
  #indent = 0;
  #serial = 0;
  readonly #helpers = new Set<Helper>();
  readonly #modules = new Set<string>();

  /** A number that the program has not used in a name yet. */
  serial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  line(text: string): void {
    this.#lines.push(' '.repeat(4 * this.#indent) + text);
  }

  /** Writes a line that opens a block, and the block; `pass` where it stays empty. */
  block(head: string, body: () => void): void {
    this.line(head);
    this.#indent += 1;
    const before = this.#lines.length;
    body();
    if (this.#lines.length === before) this.line('pass');
    this.#indent -= 1;
  }

  /** Lines one step further in. */
  indented(body: () => void): void {
    this.#indent += 1;
    body();
    this.#indent -= 1;
  }

  /** A block that may not run: what only it binds is not bound after it. */
  maybe(head: string, body: () => void): void {
    const before = this.scope.mark();
    this.block(head, body);
    this.scope.keepOnly(before);
  }

  /** The body of a function, with a scope of its own. */
  inside(head: string, yields: boolean, body: () => void): void {
    const { scope, loops, yields: before } = this;
    this.scope = new Scope(scope);
    this.loops = 0;
    this.yields = yields;
    this.block(head, body);
    this.scope = scope;
    this.loops = loops;
    this.yields = before;
  }

  /** A class or function of {@link helpers} that the program now needs. */
  helper(name: Helper): string {
    this.#helpers.add(name);
    for (const module of helpers[name].modules) this.#modules.add(module);
    return name;
  }

  /** A module that the program now needs. */
  module(name: string): string {
    this.#modules.add(name);
    return name;
  }

  toString(): string {
    const imports = [...this.#modules].sort().map((name) => `import ${name}`);
    const used = [...this.#helpers].map((name) => helpers[name].source);
    return `${[...imports, ...used, ...this.#lines].join('\n')}\n`;
  }
}
