import type {
  CollectorLists,
  ObjectId,
  ObjectState,
  Reference,
  Snapshot,
} from '@heapscope/simulation';

const noLists: CollectorLists = { orderKnown: true, of: () => [], place: () => null };

/** A heap written by hand, for specs. */
export interface Sketch {
  /** Global names. */
  readonly names?: Readonly<Record<string, ObjectId>>;
  /** Local names by function; frames are numbered in this order from 1. */
  readonly calls?: Readonly<Record<string, Readonly<Record<string, ObjectId>>>>;
  readonly stack?: readonly ObjectId[];
  /** Type, then what it refers to: items of a list, or parts by label; `=text` for a value. */
  readonly objects: Readonly<
    Record<
      ObjectId,
      readonly [string, (readonly ObjectId[] | Readonly<Record<string, ObjectId>> | string)?]
    >
  >;
  readonly immortal?: readonly ObjectId[];
  readonly weak?: readonly string[];
}

/** A snapshot of the sketch; each object's count is the number of references to it. */
export function sketch({
  names = {},
  calls = {},
  stack = [],
  objects,
  immortal = [],
  weak = [],
}: Sketch): Snapshot {
  const references: Reference[] = [];
  for (const [name, target] of Object.entries(names)) {
    references.push({ holder: { kind: 'name', frame: 0, name }, target, counted: true });
  }
  Object.values(calls).forEach((locals, index) => {
    for (const [name, target] of Object.entries(locals)) {
      references.push({ holder: { kind: 'name', frame: index + 1, name }, target, counted: true });
    }
  });
  stack.forEach((target, depth) => {
    references.push({ holder: { kind: 'stack', frame: 0, depth }, target, counted: true });
  });
  for (const [id, [, parts]] of Object.entries(objects)) {
    if (typeof parts === 'string' || parts === undefined) continue;
    const labelled = Array.isArray(parts)
      ? parts.map((target: ObjectId, index) => [`[${index}]`, target] as const)
      : Object.entries(parts as Record<string, ObjectId>);
    for (const [label, target] of labelled) {
      const counted = !weak.includes(label);
      references.push({ holder: { kind: 'slot', object: Number(id), label }, target, counted });
    }
  }
  const states = Object.entries(objects).map(([key, [type, parts]]): [ObjectId, ObjectState] => {
    const id = Number(key);
    return [
      id,
      {
        id,
        type,
        text: typeof parts === 'string' ? parts : null,
        count: references.filter((each) => each.target === id && each.counted).length,
        immortal: immortal.includes(id),
        size: 56,
        address: 0x1000 + id * 64,
        tracked: typeof parts !== 'string',
        generation: typeof parts === 'string' ? null : 0,
      },
    ];
  });
  return {
    profile: 'cpython-3.14-64',
    cursor: 0,
    effect: null,
    frames: ['<module>', ...Object.keys(calls)].map((name, id) => ({
      id,
      function: name,
      line: 1,
    })),
    objects: new Map(states),
    references,
    blocks: new Map(),
    collection: null,
    lists: noLists,
    stdout: '',
  };
}
