import { effects, type ObjectId, replay, type Snapshot, type Trace } from '@heapscope/simulation';
import {
  argumentOf,
  boundTo,
  type Life,
  livesIn,
  printedGroups,
  reuse,
  type Reuse,
  type Window,
  windowOf,
} from './identity-record.ts';

/** Where the object that an expression gave comes from, as the record of the run has it. */
export type Origin =
  /** One of the small ints that CPython makes when it starts, -5 to `most`. */
  | { readonly kind: 'small-int'; readonly most: number }
  /** The only one of its type, or of its value: None, True, (), '', b''. */
  | { readonly kind: 'only' }
  /** A string or bytes object of one character that CPython keeps for good. */
  | { readonly kind: 'letter' }
  /** Another object that lives as long as the interpreter, as a built-in function. */
  | { readonly kind: 'permanent' }
  /** The compiler made it: a constant of the code. */
  | { readonly kind: 'constant' }
  /** Made while the line of the first of its names ran. */
  | { readonly kind: 'made' }
  /** There before; `name` referred to it, where a name of the program did. */
  | { readonly kind: 'existing'; readonly name: string | null };

/** Why several expressions gave one object, or one address after the other; null: not certain. */
export type Sharing =
  'permanent' | 'constant' | 'interned' | 'passed-on' | 'existing' | Reuse | null;

/** Expressions that gave one object, or objects that had one address one after the other. */
export interface Kin {
  /** Places of the expressions, from 0. */
  readonly members: readonly number[];
  readonly type: string;
  readonly text: string | null;
  readonly origin: Origin;
  readonly sharing: Sharing;
}

/** How a program of the identity lab asks about its expressions. */
export interface Asked {
  /** The line, from 1, that binds the name of each expression. */
  readonly lines: readonly number[];
  /** The name of each expression's object; that of its `id` where `freed`. */
  readonly names: readonly string[];
  /** Which expressions call `sys.intern`. */
  readonly interns: readonly boolean[];
  /** Each expression is compiled on its own. */
  readonly apart: boolean;
  /** The objects are let go of at once, and their addresses compared. */
  readonly freed: boolean;
  /** Largest int that CPython makes when it starts. */
  readonly smallIntMax: number;
}

/** Reads a finished run of an identity program: the objects of its expressions, and why they are shared. */
export function kinOf(trace: Trace, asked: Asked): Kin[] {
  const record = [...effects(trace)];
  const lives = livesIn(record);
  const windows = asked.lines.map((line) => windowOf(record, line));
  const end = replay(trace, trace.length);
  const objects = asked.names.map((name) => {
    const bound = boundTo(end, name);
    if (!asked.freed || bound === null) return bound;
    return argumentOf(replay(trace, (lives.get(bound)?.born ?? 1) - 1));
  });
  const groups = printedGroups(trace.stdout, asked.names);
  return groups.map((members): Kin => {
    const [first = 0] = members;
    const object = objects[first] ?? null;
    const life = object === null ? undefined : lives.get(object);
    const window = windows[first];
    if (object === null || !life || !window) return unknown(members);
    const state = replay(trace, Math.max(life.born, window.from)).objects.get(object);
    const before = replay(trace, window.from);
    const { type = '', text = null } = state ?? {};
    const origin = originOf({ object, life, window, before, type, text, asked });
    const distinct = new Set(members.map((member) => objects[member])).size;
    const shared = members.length < 2 ? null : sharingOf(origin, type, members, asked);
    const reused =
      distinct > 1
        ? reuse(
            record,
            lives,
            members.map((at) => objects[at] ?? 0),
          )
        : null;
    return { members, type, text, origin, sharing: distinct > 1 ? reused : shared };
  });
}

function unknown(members: readonly number[]): Kin {
  const origin: Origin = { kind: 'existing', name: null };
  return { members, type: '', text: null, origin, sharing: null };
}

function originOf(of: {
  readonly object: ObjectId;
  readonly life: Life;
  readonly window: Window;
  readonly before: Snapshot;
  readonly type: string;
  readonly text: string | null;
  readonly asked: Asked;
}): Origin {
  const { life, window, before, asked } = of;
  if (life.immortal) return permanentOrigin(of.type, of.text, asked.smallIntMax);
  const named = before.references.find(
    ({ holder, target }) =>
      target === of.object &&
      holder.kind === 'name' &&
      holder.frame === 0 &&
      !asked.names.includes(holder.name),
  );
  if (named?.holder.kind === 'name') return { kind: 'existing', name: named.holder.name };
  if (life.compiled) return { kind: 'constant' };
  if (life.born > window.from && life.born <= window.to) return { kind: 'made' };
  return { kind: 'existing', name: null };
}

function permanentOrigin(type: string, text: string | null, smallIntMax: number): Origin {
  if (type === 'int') {
    const value = Number(text);
    const small = text !== null && value >= -5 && value <= smallIntMax;
    return small ? { kind: 'small-int', most: smallIntMax } : { kind: 'permanent' };
  }
  if (['NoneType', 'bool', 'ellipsis', 'NotImplementedType', 'tuple'].includes(type)) {
    return { kind: 'only' };
  }
  if (type === 'str' || type === 'bytes') {
    const inner = (text ?? '').replace(/^b?['"]|['"]$/g, '');
    if (inner === '') return { kind: 'only' };
    return [...inner].length === 1 || /^\\(?:x..|.)$/.test(inner)
      ? { kind: 'letter' }
      : { kind: 'permanent' };
  }
  return { kind: 'permanent' };
}

function sharingOf(
  origin: Origin,
  type: string,
  members: readonly number[],
  asked: Asked,
): Sharing {
  switch (origin.kind) {
    case 'constant':
      if (asked.apart) return type === 'str' ? 'interned' : null;
      return 'constant';
    case 'made':
      return type === 'str' && members.every((at) => asked.interns[at]) ? 'interned' : 'passed-on';
    case 'existing':
      return 'existing';
    default:
      return 'permanent';
  }
}
