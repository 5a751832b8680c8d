import type { Profile } from '../profiles/profile.ts';
import type { Expression, Statement } from '../syntax/tree.ts';
import type { CodeKind, Constant } from './code.ts';
import { endsBlock, op } from './opcodes.ts';
import { FastLocals } from './fast-locals.ts';
import type { Reach, Scope } from './scope.ts';
import type { ScopeTable } from './symbols.ts';

/** A position to jump to, known once the instruction after it has been emitted. */
export interface Label {
  position: number;
}

/** An instruction while jumps still point to labels. */
export interface Draft {
  op: number;
  arg: number;
  readonly target: Label | null;
  /** Its line in the source. */
  readonly line: number;
}

/** A stretch of code whose exceptions are handled elsewhere. */
export interface DraftHandler {
  readonly start: number;
  readonly end: number;
  readonly target: Label;
  /** Stack entries that stay, or the instruction before which they are all that there are. */
  readonly depth: number | { readonly at: number };
}

/** A loop, or a `try … finally`, that `break`, `continue` and `return` leave. */
export type Block =
  | { readonly kind: 'loop'; readonly start: Label; readonly end: Label; readonly onStack: number }
  | {
      readonly kind: 'finally';
      readonly leave: (keepTop: boolean) => void;
      readonly onStack: number;
    }
  | {
      readonly kind: 'handler';
      readonly leave: (keepTop: boolean) => void;
      readonly onStack: number;
    };

/** What emits code for the parts of a tree; injected so that emitters need not import each other. */
export interface Emitters {
  expression(unit: Unit, expression: Expression): void;
  statements(unit: Unit, body: readonly Statement[]): void;
}

/** What all code objects of one program share. */
export interface Program {
  readonly profile: Profile;
  readonly scopes: ScopeTable;
  readonly emitters: Emitters;
  readonly library: boolean;
  /** Whether annotations are kept as text (PEP 563). */
  readonly textAnnotations: boolean;
  /** Where the text came from, as the program says that compiles it; null for the program itself. */
  readonly filename: string | null;
}

/** One code object in the making. */
export class Unit {
  readonly program: Program;
  readonly scope: Scope;
  readonly name: string;
  readonly line: number;
  readonly drafts: Draft[] = [];
  readonly handlers: DraftHandler[] = [];
  readonly blocks: Block[] = [];
  readonly locals = new FastLocals();
  readonly names: string[] = [];
  readonly constants: Constant[] = [];
  /** Comprehensions under way that run in this frame, innermost last. */
  readonly overlays: Scope[] = [];
  /** Handlers whose code comes last, and what emits it. */
  readonly cold: { readonly handler: DraftHandler; readonly emit: () => void }[] = [];
  readonly kind: CodeKind;
  /** Where CPython leaves an empty block: code there would be reached by nothing. */
  readonly emptyBlocks = new Set<number>();
  /** The function's docstring, as written. */
  doc: string | null = null;
  /** The line of what is emitted. */
  at: number;
  /** The frame begins with an iterator over its first local on the stack. */
  iteratesFirst = false;
  /** The name of what is called with this generator expression alone. */
  walker = '';
  #lastLabel = -1;

  constructor(program: Program, scope: Scope, name: string, line: number) {
    this.program = program;
    this.scope = scope;
    this.name = name;
    this.line = line;
    this.at = line;
    this.kind = scope.kind;
    scope.nameIt(name);
    for (const local of scope.parameters) this.locals.fast(local);
  }

  get profile(): Profile {
    return this.program.profile;
  }

  expression(expression: Expression): void {
    this.program.emitters.expression(this, expression);
  }

  statements(body: readonly Statement[]): void {
    this.program.emitters.statements(this, body);
  }

  emit(code: number, arg = 0): void {
    if (code === op.LINE) this.at = arg;
    if (code === op.LINE && this.program.library) return;
    this.drafts.push({ op: code, arg, target: null, line: this.at });
  }

  jump(code: number, target: Label): void {
    this.drafts.push({ op: code, arg: 0, target, line: this.at });
  }

  /** Emits a jump, unless nothing leads here: CPython makes an empty block of it then. */
  jumpOn(target: Label): void {
    if (this.falls) this.jump(op.JUMP, target);
    else this.emptyBlocks.add(this.drafts.length);
  }

  label(): Label {
    return { position: -1 };
  }

  place(label: Label): void {
    label.position = this.drafts.length;
    this.#lastLabel = label.position;
  }

  /** Whether the next instruction can be reached from the one before it. */
  get falls(): boolean {
    if (this.#lastLabel === this.drafts.length) return true;
    const last = this.drafts.at(-1);
    return last === undefined || !endsBlock(last.op);
  }

  nameIndex(name: string): number {
    return indexIn(this.names, this.scope.privately(name));
  }

  /** The index of a constant; equal ones share it. */
  constant(constant: Constant): number {
    const key = constantKey(constant);
    const known =
      constant.kind === 'code'
        ? -1
        : this.constants.findIndex((other) => constantKey(other) === key);
    if (known >= 0) return known;
    this.constants.push(constant);
    return this.constants.length - 1;
  }

  loadNone(): void {
    this.emit(op.LOAD_CONST, this.constant({ kind: 'value', value: null, literal: false }));
  }

  /** How code here reaches a name, comprehensions that run in this frame included. */
  reach(name: string): Reach {
    const reach = this.scope.reach(name);
    const inner = this.overlays.findLast((overlay) => overlay.bound.has(name));
    if (inner) return inner.cells.has(name) ? (reach === 'free' ? reach : 'cell') : 'local';
    // A comprehension does not see what the class around it binds, wherever it runs.
    if (this.overlays.length === 0 || reach !== 'name' || this.scope.kind !== 'class') return reach;
    return this.scope.free.has(name) ? 'free' : 'global';
  }
}

function indexIn(list: string[], name: string): number {
  const known = list.indexOf(name);
  if (known >= 0) return known;
  list.push(name);
  return list.length - 1;
}

const floatKey = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

/** Text by which equal constants are one object; type and sign of zero matter. */
export function constantKey(constant: Constant): string {
  switch (constant.kind) {
    case 'value':
      return `${typeof constant.value}:${String(constant.value)}`;
    case 'bytes':
      return `bytes:${constant.text}`;
    case 'float':
      return `float:${floatKey(constant.value)}`;
    case 'complex':
      return `complex:${floatKey(constant.real)} ${floatKey(constant.imag)}`;
    case 'tuple':
    case 'frozenset': {
      const keys = constant.items.map(constantKey);
      return `${constant.kind}:${keys.map((key) => `${String(key.length)}:${key}`).join('')}`;
    }
    case 'code':
      return 'code';
  }
}
