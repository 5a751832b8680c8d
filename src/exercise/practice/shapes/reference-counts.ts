import { lines, type Shape, type WrongCell } from '../sketch.ts';

/** A table of counts over names and a list. */
const table: Shape = {
  levels: [1, 5],
  sketch({ draw, level, words: { type, one, many, other, another } }) {
    const holdsTwice = level > 1 && draw.chance(0.6);
    const made = `${one} = ${type}()`;
    const named = `${other} = ${one}`;
    const listed = `${many} = [${holdsTwice ? `${one}, ${one}` : one}]`;
    const second = `${another} = ${type}()`;
    const steps = draw.shuffled([named, listed]);
    const later = [
      `del ${other}`,
      holdsTwice ? `${many}.pop()` : `${many}.append(${one})`,
      ...(level > 2 ? [`${many}.append(${another})`, `${another} = ${one}`] : []),
      ...(level > 3 ? [`${one} = ${another}`] : []),
    ];
    const ends = draw.some(later, Math.min(level, 4));
    if (level > 3) ends.push(`${many}.clear()`);
    const twoObjects = level > 2;
    const asked = [...(twoObjects ? [second] : []), ...steps, ...ends];
    const inList = holdsTwice ? 2 : 1;
    const once: WrongCell = {
      idea: 'same-object-counts-once',
      line: listed,
      object: one,
      answer: (right) => right - 1,
    };
    const wrong: WrongCell[] = [
      ...(holdsTwice ? [once] : []),
      {
        idea: 'containers-do-not-count',
        line: listed,
        object: one,
        answer: (right) => right - inList,
      },
      { idea: 'assignment-copies', line: named, object: one, answer: (right) => right - 1 },
      { idea: 'del-frees', line: `del ${other}`, object: one, answer: () => 0 },
      { idea: 'list-gone-object-gone', line: `${many}.clear()`, object: one, answer: () => 0 },
    ];
    return {
      program: lines(`class ${type}:`, '    pass', '', made, ...asked),
      rule: 'each-reference-counts',
      decides: listed,
      asked: {
        kind: 'counts',
        lines: asked.filter((line) => line !== second),
        objects: twoObjects ? [one, another] : [one],
        wrong: wrong.filter(({ line }) => asked.includes(line)),
      },
    };
  },
};

/** `getrefcount` in a module: names, containers and the argument. */
const readInModule: Shape = {
  levels: [1, 4],
  sketch({ draw, level, words: { one, many, other, another, words } }) {
    const holders = draw.shuffled([
      `${other} = ${one}`,
      `${many} = [${one}, ${one}]`,
      `pages = {'cover': ${one}}`,
      `${another} = (${one}, '${words[1]}')`,
    ]);
    const listed = `${many} = [${one}, ${one}]`;
    const used = level === 1 ? [`${other} = ${one}`] : holders.slice(0, level);
    const gone = level > 2 && used.includes(listed) ? `${many}.pop()` : null;
    const printed = `print(sys.getrefcount(${one}))`;
    return {
      program: lines('import sys', '', `${one} = ['${words[0]}']`, ...used, gone, printed),
      rule: 'count-by-getrefcount',
      decides: printed,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'argument-not-counted', answer: (right) => String(Number(right) - 1) },
          ...(used.includes(listed)
            ? ([
                {
                  idea: 'same-object-counts-once',
                  instead: [[listed, `${many} = [${one}, None]`]],
                },
                { idea: 'containers-do-not-count', instead: [[listed, `${many} = [None, None]`]] },
              ] as const)
            : []),
          ...used
            .filter((line) => line.includes('{') || line.includes('('))
            .map((line) => ({
              idea: 'containers-do-not-count' as const,
              instead: [[line, line.replace(one, 'None')]] as const,
            })),
        ],
      },
    };
  },
};

/** `getrefcount` of a local variable, which 3.14 lends. */
const readInFunction: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { one, other, many, words } }) {
    const inside = draw.some(
      [`    ${other} = ${one}`, `    ${many} = [${one}]`, `    pair = (${one}, ${one})`],
      level - 3 + (draw.chance(0.5) ? 1 : 0),
    );
    const passed = level > 3 && draw.chance(0.5);
    const printed = passed ? `print(count(kept))` : 'print(count())';
    const read = `    return sys.getrefcount(${one})`;
    return {
      program: lines(
        'import sys',
        '',
        passed ? `def count(${one}):` : 'def count():',
        passed ? null : `    ${one} = ['${words[0]}']`,
        ...inside,
        read,
        '',
        passed ? `kept = ['${words[0]}']` : null,
        printed,
      ),
      rule: 'locals-are-lent',
      decides: read.trim(),
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'always-one-too-high', answer: (right) => String(Number(right) + 1) },
          { idea: 'one-name-only', answer: (right) => String(Number(right) - 1) },
        ],
      },
    };
  },
};

/** How much a container adds. */
const whatItAdds: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, many, other } }) {
    const times = draw.between(2, 5);
    const made = draw.pick([
      `${many} = [${one}] * ${times}`,
      `${many} = [${one} for _ in range(${times})]`,
      `${many} = {'left': ${one}, 'right': ${one}}`,
    ]);
    const copied = `${other} = ${many}.copy()`;
    const named = `${other} = ${many}`;
    const last = level === 2 ? null : draw.pick([copied, named]);
    const gone = level === 4 ? `del ${many}` : null;
    return {
      program: lines(
        'import sys',
        '',
        `class ${type}:`,
        '    pass',
        '',
        `${one} = ${type}()`,
        `before = sys.getrefcount(${one})`,
        made,
        last,
        gone,
        `print(sys.getrefcount(${one}) - before)`,
      ),
      rule: 'each-place-counts',
      decides: last ?? made,
      asked: {
        kind: 'last-line',
        wrong: [
          ...(last === copied
            ? [{ idea: 'copy-shares-nothing', instead: [[copied, named]] } as const]
            : []),
          ...(last === named
            ? [{ idea: 'assignment-copies', instead: [[named, copied]] } as const]
            : []),
          ...(gone ? [{ idea: 'list-gone-object-gone', answer: '0' } as const] : []),
          { idea: 'same-object-counts-once', answer: '1' },
          { idea: 'containers-do-not-count', answer: '0' },
        ],
      },
    };
  },
};

/** Holders that nobody wrote down: the name of a loop, a closure, a bound method, an argument list. */
const unseenHolders: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, many, words } }) {
    const ways = [
      [`for item in [${one}, ${one}]:`, '    pass'],
      [`greet = ${one}.greet`],
      [`calls = [${one}.greet, ${one}.greet]`],
      [`${many} = enumerate([${one}])`],
      [`ask = lambda item=${one}: item`],
    ];
    const used = draw.some(ways, level === 5 ? 2 : 1);
    const [first = ''] = used[0] ?? [];
    return {
      program: lines(
        'import sys',
        '',
        `class ${type}:`,
        '    def greet(self):',
        `        return '${words[0]}'`,
        '',
        `${one} = ${type}()`,
        `before = sys.getrefcount(${one})`,
        ...used.flat(),
        `print(sys.getrefcount(${one}) - before)`,
      ),
      rule: 'holders-you-do-not-see',
      decides: first,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'only-what-is-named-holds', answer: '0' },
          ...(first.startsWith('for ')
            ? [
                {
                  idea: 'loop-list-stays',
                  answer: (right: string) => String(Number(right) + 1),
                } as const,
              ]
            : []),
        ],
      },
    };
  },
};

export const referenceCounts: readonly Shape[] = [
  table,
  readInModule,
  readInFunction,
  whatItAdds,
  unseenHolders,
];
