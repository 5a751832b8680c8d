import { lines, type Shape } from '../sketch.ts';

const empty = (type: string, ...imports: string[]) => [
  ...imports.map((name) => `import ${name}`),
  '',
  `class ${type}:`,
  '    pass',
  '',
];

/** A weak reference to an object that loses its names. */
const lookAtIt: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { type, one, many, other } }) {
    const held = draw.chance(0.5);
    const holds = draw.pick([`${other} = ${one}`, ...(level > 1 ? [`${many} = [${one}]`] : [])]);
    const strong = level === 3 ? `${other} = look()` : null;
    const gone = `del ${one}`;
    const kept = held ? (strong ?? holds) : null;
    return {
      program: lines(
        ...empty(type, 'weakref'),
        `${one} = ${type}()`,
        `look = weakref.ref(${one})`,
        kept,
        level > 1 && !held ? `${many} = [look, look]` : null,
        gone,
        'print(look() is None)',
      ),
      rule: kept && kept === strong ? 'called-it-is-strong' : 'weak-does-not-hold',
      decides: kept ?? gone,
      asked: {
        kind: 'last-line',
        wrong: kept
          ? [{ idea: kept === strong ? 'call-stays-weak' : 'del-frees', answer: 'True' }]
          : [{ idea: 'weak-holds', answer: 'False' }],
      },
    };
  },
};

/** A cache that holds its values weakly. */
const weakCache: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, other, words } }) {
    const [a, b, c] = words;
    const atOnce = `cache['${b}'] = ${type}()`;
    const third = level > 2;
    const dropped = level === 4 ? `del ${other}` : null;
    const aliased = level === 4 && draw.chance(0.5) ? `kept = ${other}` : null;
    const total = third ? 3 : 2;
    return {
      program: lines(
        ...empty(type, 'weakref'),
        'cache = weakref.WeakValueDictionary()',
        `${one} = ${type}()`,
        `cache['${a}'] = ${one}`,
        atOnce,
        third ? `${other} = cache['${c}'] = ${type}()` : null,
        aliased,
        dropped,
        draw.chance(0.5) || level === 4
          ? 'print(len(cache))'
          : `print(len(cache), '${b}' in cache)`,
      ),
      rule: 'weak-does-not-hold',
      decides: atOnce,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'weak-holds', answer: String(total) },
          { idea: 'weak-holds', answer: `${total} True` },
          ...(aliased ? [{ idea: 'del-frees', answer: '1' } as const] : []),
          { idea: 'weak-empties-at-once', answer: '0' },
          { idea: 'weak-empties-at-once', answer: '0 False' },
        ],
      },
    };
  },
};

/** What a weak reference adds to a count. */
const notCounted: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, other } }) {
    const weak = draw.some(
      [
        `look = weakref.ref(${one})`,
        `stand_in = weakref.proxy(${one})`,
        `watched = weakref.WeakSet([${one}])`,
      ],
      level === 2 ? 1 : 2,
    );
    const calls =
      level === 4 && draw.chance(0.7) ? [`look = weakref.ref(${one})`, `${other} = look()`] : [];
    const used =
      calls.length > 0
        ? [...calls, ...weak.filter((line) => !line.startsWith('look')).slice(0, 1)]
        : weak;
    return {
      program: lines(
        'import sys',
        ...empty(type, 'weakref'),
        `${one} = ${type}()`,
        `before = sys.getrefcount(${one})`,
        ...used,
        `print(sys.getrefcount(${one}) - before)`,
      ),
      rule: calls.length > 0 ? 'called-it-is-strong' : 'weak-is-not-counted',
      decides: calls[1] ?? used[0] ?? '',
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'weak-is-counted', answer: String(used.length) },
          ...(calls.length > 0
            ? [{ idea: 'call-stays-weak', answer: '0' } as const]
            : [{ idea: 'weak-lowers-the-count', answer: '-1' } as const]),
        ],
      },
    };
  },
};

/** A callback that is called when the object goes, if the weak reference is still there. */
const callback: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, other } }) {
    const lost = level > 3 && draw.chance(0.5) ? 'del look' : null;
    const holds = level === 5 ? `${other} = ${one}` : null;
    const watch = 'look = weakref.ref(' + one + ", lambda ref: print('gone'))";
    return {
      program: lines(
        ...empty(type, 'weakref'),
        `${one} = ${type}()`,
        watch,
        holds,
        lost,
        `del ${one}`,
        "print('one name less')",
        holds ? `${other} = None` : null,
        "print('done')",
      ),
      rule: lost ? 'watcher-must-live' : 'told-when-it-goes',
      decides: lost ?? holds ?? `del ${one}`,
      asked: {
        kind: 'output',
        wrong: [
          {
            idea: holds ? 'del-frees' : 'callback-always',
            lines: ['gone', 'one name less', 'done'],
          },
          {
            idea: lost ? 'callback-always' : 'callback-at-the-end',
            lines: ['one name less', 'done', 'gone'],
          },
          {
            idea: lost ? 'callback-always' : 'callback-at-the-end',
            lines: ['one name less', 'gone', 'done'],
          },
          { idea: 'callback-never', lines: ['one name less', 'done'] },
        ],
      },
    };
  },
};

/** A parent whose children look back weakly, or not. */
const weakParent: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { words } }) {
    const weak = draw.chance(0.6);
    const back = weak ? 'child.parent = weakref.ref(parent)' : 'child.parent = parent';
    const count = level === 3 ? 1 : 2;
    const more = level === 5 ? `parent.name = '${words[0]}'` : null;
    return {
      program: lines(
        'import gc',
        ...empty('Node', 'weakref'),
        'gc.collect()',
        'parent = Node()',
        more,
        count === 1 ? 'child = Node()' : 'parent.children = [Node(), Node()]',
        count === 1 ? 'parent.child = child' : 'for child in parent.children:',
        count === 1 ? back : `    ${back}`,
        'del parent, child',
        'print(gc.collect())',
      ),
      rule: weak ? 'weak-back-makes-no-ring' : 'a-ring-keeps-itself',
      decides: back,
      asked: {
        kind: 'last-line',
        wrong: weak
          ? [
              { idea: 'any-back-link-is-a-ring', answer: String(count === 1 ? 2 : 4) },
              { idea: 'any-back-link-is-a-ring', answer: String(count + 1) },
            ]
          : [
              { idea: 'del-frees-a-ring', answer: '0' },
              { idea: 'only-the-ring-itself', answer: String(count + 1) },
              { idea: 'rings-not-objects', answer: '1' },
            ],
      },
    };
  },
};

export const weakReferences: readonly Shape[] = [
  lookAtIt,
  weakCache,
  notCounted,
  callback,
  weakParent,
];
