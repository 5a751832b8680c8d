import { lines, type Shape } from '../sketch.ts';

/** A class that says when an object of it is freed. */
const speaking = (type: string) => [
  `class ${type}:`,
  '    def __init__(self, name):',
  '        self.name = name',
  '',
  '    def __del__(self):',
  "        print(self.name, 'freed')",
  '',
];

/** One object and its names, let go of one by one. */
const lastName: Shape = {
  levels: [1, 2],
  sketch({ draw, level, words: { type, one, many, other, words } }) {
    const [word] = words;
    const said = `${word} freed`;
    const holds = level === 1 ? `${other} = ${one}` : `${many} = [${one}]`;
    const letsGo =
      level === 1
        ? draw.pick([`del ${other}`, `${other} = None`, `${other} = 7`])
        : draw.pick([`${many}.clear()`, `${many}.pop()`, `del ${many}`, `${many}[0] = None`]);
    return {
      program: lines(
        ...speaking(type),
        `${one} = ${type}('${word}')`,
        holds,
        `del ${one}`,
        "print('one gone')",
        letsGo,
        "print('all gone')",
      ),
      rule: 'freed-at-zero',
      decides: letsGo,
      asked: {
        kind: 'output',
        wrong: [
          { idea: 'del-frees', lines: [said, 'one gone', 'all gone'] },
          { idea: 'waits-for-the-end', lines: ['one gone', 'all gone', said] },
          { idea: 'never-freed', lines: ['one gone', 'all gone'] },
        ],
      },
    };
  },
};

/** An object that holds another, and so on. */
const chain: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { words } }) {
    const depth = level === 2 ? 2 : 3;
    const [a = '', b = '', c = ''] = words;
    const names = [a, b, c].slice(0, depth);
    const nested = names
      .slice(0, -1)
      .reduceRight((inner, name) => `Box('${name}', ${inner})`, `Box('${names.at(-1)}')`);
    const keeps = level === 4 ? 'kept = top.inner' : null;
    const all = names.map((name) => `${name} freed`);
    const [outer = '', ...inner] = all;
    return {
      program: lines(
        'class Box:',
        '    def __init__(self, name, inner=None):',
        '        self.name, self.inner = name, inner',
        '',
        '    def __del__(self):',
        "        print(self.name, 'freed')",
        '',
        `top = ${nested}`,
        keeps,
        draw.chance(0.5) ? 'del top' : 'top = None',
        "print('let go')",
        keeps ? 'del kept' : null,
      ),
      rule: 'falls-with-its-holder',
      decides: keeps ?? `top = ${nested}`,
      asked: {
        kind: 'output',
        wrong: keeps
          ? [
              { idea: 'holder-takes-all', lines: [...all, 'let go'] },
              { idea: 'waits-for-the-end', lines: ['let go', ...all] },
              { idea: 'inner-goes-first', lines: [...[outer], 'let go', ...inner.toReversed()] },
            ]
          : [
              { idea: 'inner-goes-first', lines: [...all.toReversed(), 'let go'] },
              { idea: 'waits-for-the-end', lines: ['let go', ...all] },
              { idea: 'only-the-outer-goes', lines: [outer, 'let go', ...inner] },
            ],
      },
    };
  },
};

/** A container that lets go of all its items at once. */
const emptied: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, many, words } }) {
    const names = words.slice(0, level === 3 ? 2 : 3);
    const items = names.map((name) => `${type}('${name}')`).join(', ');
    const keeps = level === 5 ? `kept = ${many}[${draw.between(0, 2)}]` : null;
    const letsGo = draw.pick([`${many}.clear()`, `del ${many}`, `${many} = []`]);
    const all = names.map((name) => `${name} freed`);
    const place = keeps ? Number(/\d/.exec(keeps)?.[0]) : -1;
    const left = all.filter((_, at) => at !== place);
    const last = all.filter((_, at) => at === place);
    return {
      program: lines(
        ...speaking(type),
        `${many} = [${items}]`,
        keeps,
        letsGo,
        "print('emptied')",
        keeps ? 'del kept' : null,
      ),
      rule: 'items-from-the-end',
      decides: letsGo,
      asked: {
        kind: 'output',
        wrong: [
          { idea: 'items-in-their-order', lines: [...left, 'emptied', ...last] },
          { idea: 'waits-for-the-end', lines: ['emptied', ...all] },
          ...(keeps
            ? [{ idea: 'holder-takes-all', lines: [...all.toReversed(), 'emptied'] } as const]
            : []),
          { idea: 'items-outlive-the-list', lines: ['emptied', ...left.toReversed(), ...last] },
        ],
      },
    };
  },
};

/** Locals that go when their function returns. */
const endOfCall: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, words } }) {
    const [a, b] = words;
    const [outA, outB] = [`${a} freed`, `${b} freed`];
    const returned = level === 3 ? "    return 'back'" : `    return ${one}`;
    const keeps = level === 5 && draw.chance(0.5);
    const call = level === 3 ? 'print(visit())' : keeps ? 'kept = visit()' : 'visit()';
    const extra = level > 3 ? `    spare = ${type}('${b}')` : null;
    return {
      program: lines(
        ...speaking(type),
        'def visit():',
        `    ${one} = ${type}('${a}')`,
        extra,
        "    print('inside')",
        returned,
        '',
        call,
        level === 3 ? null : "print('after')",
        keeps ? 'del kept' : null,
      ),
      rule: 'locals-end-with-the-call',
      decides: returned.trim(),
      asked: {
        kind: 'output',
        wrong:
          level === 3
            ? [
                { idea: 'locals-live-on', lines: ['inside', 'back', outA] },
                { idea: 'freed-after-last-use', lines: [outA, 'inside', 'back'] },
                { idea: 'never-freed', lines: ['inside', 'back'] },
              ]
            : [
                ...(keeps
                  ? [
                      {
                        idea: 'result-goes-at-once',
                        lines: ['inside', outB, outA, 'after'],
                      } as const,
                    ]
                  : []),
                { idea: 'locals-all-go', lines: ['inside', outA, outB, 'after'] },
                { idea: 'locals-live-on', lines: ['inside', 'after', outA, outB] },
                { idea: 'result-is-kept', lines: ['inside', outB, 'after', outA] },
                { idea: 'freed-after-last-use', lines: [outB, 'inside', 'after', outA] },
              ],
      },
    };
  },
};

/** A name tied to a new object, which is made while the old one still lives. */
const newBeforeOld: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, other, words } }) {
    const [a, b] = words;
    const held = level > 2;
    const tied = `${one} = ${type}('${b}')`;
    const letsGo = draw.pick([`${other} = None`, `del ${other}`]);
    const [madeA, madeB, goneA] = [`${a} made`, `${b} made`, `${a} freed`];
    return {
      program: lines(
        `class ${type}:`,
        '    def __init__(self, name):',
        '        self.name = name',
        "        print(name, 'made')",
        '',
        '    def __del__(self):',
        "        print(self.name, 'freed')",
        '',
        `${one} = ${type}('${a}')`,
        held ? `${other} = ${one}` : null,
        tied,
        "print('tied')",
        held ? letsGo : null,
        level === 4 ? "print('let go')" : null,
      ),
      rule: 'new-before-old',
      decides: tied,
      asked: {
        kind: 'output',
        wrong: held
          ? [
              {
                idea: 'rebinding-frees',
                lines: [
                  madeA,
                  madeB,
                  goneA,
                  'tied',
                  ...(level === 4 ? ['let go'] : []),
                  `${b} freed`,
                ],
              },
              {
                idea: 'old-goes-first',
                lines: [
                  madeA,
                  goneA,
                  madeB,
                  'tied',
                  ...(level === 4 ? ['let go'] : []),
                  `${b} freed`,
                ],
              },
              {
                idea: 'waits-for-the-end',
                lines: [
                  madeA,
                  madeB,
                  'tied',
                  ...(level === 4 ? ['let go'] : []),
                  `${b} freed`,
                  goneA,
                ],
              },
            ]
          : [
              { idea: 'old-goes-first', lines: [madeA, goneA, madeB, 'tied', `${b} freed`] },
              { idea: 'waits-for-the-end', lines: [madeA, madeB, 'tied', goneA, `${b} freed`] },
              { idea: 'never-freed', lines: [madeA, madeB, 'tied'] },
            ],
      },
    };
  },
};

export const zeroAndCascade: readonly Shape[] = [lastName, chain, emptied, endOfCall, newBeforeOld];
