import { lines, type Shape } from '../sketch.ts';

/** `weakref.finalize` and when it calls. */
const finalize: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { type, one, other, words } }) {
    const [word] = words;
    const said = `closed ${word}`;
    const byHand = level === 3 ? 'end()' : null;
    const holds = level > 1 ? `${other} = ${one}` : null;
    const set = `${level === 3 ? 'end = ' : ''}weakref.finalize(${one}, print, 'closed', '${word}')`;
    const last = holds ? draw.pick([`${other} = None`, `del ${other}`]) : null;
    return {
      program: lines(
        'import weakref',
        '',
        `class ${type}:`,
        '    pass',
        '',
        `${one} = ${type}()`,
        set,
        holds,
        byHand,
        `del ${one}`,
        "print('name gone')",
        last,
        "print('done')",
      ),
      rule: byHand ? 'finalize-once' : 'finalize-at-zero',
      decides: byHand ?? last ?? `del ${one}`,
      asked: {
        kind: 'output',
        wrong: byHand
          ? [
              { idea: 'called-again', lines: [said, 'name gone', said, 'done'] },
              { idea: 'waits-for-zero-anyway', lines: ['name gone', said, 'done'] },
              { idea: 'waits-for-the-end', lines: ['name gone', 'done', said] },
            ]
          : [
              {
                idea: holds ? 'del-frees' : 'finalize-holds',
                lines: holds ? [said, 'name gone', 'done'] : ['name gone', 'done'],
              },
              { idea: 'waits-for-the-end', lines: ['name gone', 'done', said] },
              { idea: 'finalize-holds', lines: ['name gone', 'done'] },
            ],
      },
    };
  },
};

/** An object that its own `__del__` puts where it can be reached again. */
const secondLife: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, words } }) {
    const said = draw.pick(['closing', 'last words', 'going']);
    const again = level > 3;
    const letsGo = draw.pick(['saved.clear()', 'saved.pop()']);
    const named = level === 5;
    return {
      program: lines(
        'saved = []',
        '',
        `class ${type}:`,
        '    def __del__(self):',
        `        print('${said}')`,
        '        saved.append(self)',
        '',
        `${one} = ${type}()`,
        named ? `${one}.name = '${words[0]}'` : null,
        `del ${one}`,
        named ? 'print(saved[0].name)' : 'print(len(saved))',
        again ? letsGo : null,
        again ? 'print(len(saved))' : null,
      ),
      rule: again ? 'del-runs-once' : 'del-may-save',
      decides: again ? letsGo : 'saved.append(self)',
      asked: {
        kind: 'output',
        wrong: again
          ? [
              { idea: 'del-runs-again', lines: [said, named ? (words[0] ?? '') : '1', said, '1'] },
              { idea: 'del-cannot-save', lines: [said, '0', '0'] },
              { idea: 'del-runs-again', lines: [said, named ? (words[0] ?? '') : '1', said, '0'] },
            ]
          : [
              { idea: 'del-cannot-save', lines: [said, '0'] },
              { idea: 'waits-for-the-end', lines: ['0', said] },
              { idea: 'del-runs-again', lines: [said, '1', said] },
            ],
      },
    };
  },
};

/** What runs first when an object has several farewells. */
const whichFirst: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one } }) {
    const watch = `look = weakref.ref(${one}, lambda ref: print('watcher'))`;
    const end = `weakref.finalize(${one}, print, 'finalizer')`;
    const used = level === 3 ? [draw.pick([watch, end])] : draw.shuffled([watch, end]);
    const said = used.map((line) => (line === watch ? 'watcher' : 'finalizer'));
    return {
      program: lines(
        'import weakref',
        '',
        `class ${type}:`,
        '    def __del__(self):',
        "        print('del')",
        '',
        `${one} = ${type}()`,
        ...used,
        level === 5 ? `print('set up')` : null,
        `del ${one}`,
        "print('done')",
      ),
      rule: 'del-then-watchers',
      decides: `del ${one}`,
      asked: {
        kind: 'output',
        wrong: (
          [
            { idea: 'watchers-before-del', lines: [...said, 'del', 'done'] },
            { idea: 'watchers-before-del', lines: [...said.toReversed(), 'del', 'done'] },
            { idea: 'first-set-first-called', lines: ['del', ...said, 'done'] },
            { idea: 'first-set-first-called', lines: ['del', ...said.toReversed(), 'done'] },
            { idea: 'waits-for-the-end', lines: ['done', 'del', ...said] },
          ] as const
        ).map(({ idea, lines: printed }) => ({
          idea,
          lines: level === 5 ? ['set up', ...printed] : printed,
        })),
      },
    };
  },
};

/** `__del__` of objects in a ring. */
const inARing: Shape = {
  levels: [2, 5],
  sketch({ draw, level, words: { type, words } }) {
    const [a = '', b = ''] = words.map((word) => word.toLowerCase());
    const closed = level > 2 && draw.chance(0.3) ? null : `${b}.other = ${a}`;
    const twice = level > 3;
    const [goneA, goneB] = [`${a} gone`, `${b} gone`];
    return {
      program: lines(
        'import gc',
        '',
        `class ${type}:`,
        '    def __init__(self, name):',
        '        self.name = name',
        '',
        '    def __del__(self):',
        "        print(self.name, 'gone')",
        '',
        `${a}, ${b} = ${type}('${a}'), ${type}('${b}')`,
        `${a}.other = ${b}`,
        closed,
        `del ${a}, ${b}`,
        "print('dropped')",
        'gc.collect()',
        twice ? "print('collected')" : null,
        level === 5 ? 'gc.collect()' : null,
      ),
      rule: closed ? 'ring-waits-for-collector' : 'a-chain-needs-no-collector',
      decides: closed ?? `del ${a}, ${b}`,
      asked: {
        kind: 'output',
        wrong: (closed
          ? ([
              { idea: 'del-frees-a-ring', lines: [goneA, goneB, 'dropped'] },
              { idea: 'rings-with-del-stay', lines: ['dropped'] },
              { idea: 'ring-in-other-order', lines: ['dropped', goneB, goneA] },
            ] as const)
          : ([
              { idea: 'always-waits-for-collector', lines: ['dropped', goneA, goneB] },
              { idea: 'inner-goes-first', lines: [goneB, goneA, 'dropped'] },
              { idea: 'rings-with-del-stay', lines: ['dropped'] },
            ] as const)
        ).map(({ idea, lines: printed }) => ({
          idea,
          lines: twice ? [...printed, 'collected'] : printed,
        })),
      },
    };
  },
};

/** A farewell that fails. */
const failsInDel: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, words } }) {
    const before = level > 2 ? "        print('closing')" : null;
    const fails = draw.pick([
      "        raise ValueError('too late')",
      '        self.missing.close()',
      '        1 / 0',
    ]);
    const tried = level === 4;
    const head = before ? ['closing'] : [];
    return {
      program: lines(
        `class ${type}:`,
        '    def __del__(self):',
        before,
        fails,
        "        print('closed')",
        '',
        `${one} = ${type}()`,
        tried ? 'try:' : null,
        tried ? `    del ${one}` : `del ${one}`,
        tried ? "    print('went on')" : "print('went on')",
        tried ? 'except Exception:' : null,
        tried ? `    print('caught ${words[0]}')` : null,
        "print('end')",
      ),
      rule: 'errors-in-del-go-nowhere',
      decides: fails.trim(),
      asked: {
        kind: 'output',
        wrong: [
          {
            idea: 'error-is-raised-to-you',
            lines: tried ? [...head, `caught ${words[0]}`, 'end'] : head,
          },
          { idea: 'error-in-del-is-skipped', lines: [...head, 'closed', 'went on', 'end'] },
          { idea: 'error-is-raised-to-you', lines: [...head, 'end'] },
        ],
      },
    };
  },
};

export const finalizers: readonly Shape[] = [finalize, secondLife, whichFirst, inARing, failsInDel];
