import { lines, type Shape } from '../sketch.ts';

const empty = (type: string) => ['import gc', '', `class ${type}:`, '    pass', '', 'gc.collect()'];

/** A ring of instances, let go of. */
const ring: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { type, words } }) {
    const names = words
      .slice(0, level === 1 ? 2 : draw.between(2, 3))
      .map((word) => word.toLowerCase());
    const link = draw.pick(['next', 'friend', 'partner']);
    const ties = names.map((name, at) => `${name}.${link} = ${names[(at + 1) % names.length]}`);
    const [first = ''] = names;
    const hangs = level > 1 ? `${first}.note = ['${words[4]}']` : null;
    const open = level === 3 && draw.chance(0.5);
    const used = open ? ties.slice(0, -1) : ties;
    const size = names.length + (hangs ? 1 : 0);
    return {
      program: lines(
        ...empty(type),
        ...names.map((name) => `${name} = ${type}()`),
        ...used,
        hangs,
        `del ${names.join(', ')}`,
        'print(gc.collect())',
      ),
      rule: open ? 'a-chain-needs-no-collector' : 'a-ring-keeps-itself',
      decides: used.at(-1) ?? '',
      asked: {
        kind: 'last-line',
        wrong: open
          ? [
              { idea: 'collector-frees-all', answer: String(size) },
              { idea: 'collector-frees-all', answer: String(names.length) },
              { idea: 'rings-not-objects', answer: '1' },
            ]
          : [
              { idea: 'del-frees-a-ring', answer: '0' },
              { idea: 'rings-not-objects', answer: '1' },
              { idea: 'only-the-ring-itself', answer: String(names.length) },
            ],
      },
    };
  },
};

/** A ring that something outside still holds. */
const heldRing: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, many, words } }) {
    const [a = '', b = '', c = ''] = words.map((word) => word.toLowerCase());
    const holds = draw.pick([`${many} = [${a}]`, `kept = ${b}`, `${many} = {'one': ${a}}`]);
    const apart = level > 2;
    const name = holds.split(' ')[0] ?? '';
    const release = level === 4 ? `del ${name}` : null;
    return {
      program: lines(
        ...empty(type),
        `${a}, ${b} = ${type}(), ${type}()`,
        `${a}.next, ${b}.next = ${b}, ${a}`,
        holds,
        apart ? `${c} = ${type}()` : null,
        apart ? `${c}.next = ${c}` : null,
        `del ${[a, b, ...(apart ? [c] : [])].join(', ')}`,
        release ? 'found = gc.collect()' : null,
        release,
        release ? 'print(found, gc.collect())' : 'print(gc.collect())',
      ),
      rule: 'reached-from-outside',
      decides: holds,
      asked: {
        kind: 'last-line',
        wrong: release
          ? [
              { idea: 'held-rings-go-too', answer: '3 0' },
              { idea: 'only-once-looked-at', answer: '1 0' },
              { idea: 'del-frees-a-ring', answer: '0 0' },
            ]
          : [
              { idea: 'held-rings-go-too', answer: apart ? '3' : '2' },
              { idea: 'only-the-unheld-go', answer: apart ? '2' : '1' },
              ...(apart ? [{ idea: 'del-frees-a-ring', answer: '0' } as const] : []),
            ],
      },
    };
  },
};

/** Whether an object of a ring is still there, asked before and after a collection. */
const stillThere: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, one, other } }) {
    const rings = draw.chance(0.6);
    const tie = rings ? `${one}.back = ${other}` : `${one}.note = 'no ring'`;
    const asksTwice = level > 2;
    return {
      program: lines(
        'import gc',
        'import weakref',
        '',
        `class ${type}:`,
        '    pass',
        '',
        level === 4 ? 'gc.disable()' : null,
        `${one}, ${other} = ${type}(), ${type}()`,
        `${other}.on = ${one}`,
        tie,
        `look = weakref.ref(${one})`,
        `del ${one}, ${other}`,
        asksTwice ? 'before = look() is None' : null,
        asksTwice ? 'gc.collect()' : null,
        asksTwice ? 'print(before, look() is None)' : 'print(look() is None)',
      ),
      rule: rings ? 'a-ring-keeps-itself' : 'a-chain-needs-no-collector',
      decides: tie,
      asked: {
        kind: 'last-line',
        wrong: asksTwice
          ? [
              { idea: 'del-frees-a-ring', answer: 'True True' },
              { idea: 'always-waits-for-collector', answer: 'False True' },
              {
                idea: level === 4 ? 'disabled-is-off' : 'collect-needs-names',
                answer: 'False False',
              },
            ]
          : [
              { idea: 'del-frees-a-ring', answer: 'True' },
              { idea: 'always-waits-for-collector', answer: 'False' },
            ],
      },
    };
  },
};

/** Rings that go through a list or a dict. */
const throughContainers: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, many, words } }) {
    const [made, tie, size] = draw.pick([
      [`${many} = []`, `${many}.append(${many})`, 1],
      [`${many} = {}`, `${many}['all'] = ${many}`, 1],
      [`${one} = ${type}()`, `${one}.stops = [${one}]`, 2],
      [`${one} = ${type}()`, `${one}.pages = {'me': ${one}}`, 2],
    ] as const);
    const name = made.split(' ')[0] ?? '';
    const value = draw.pick([
      [`'${words[0]}'`, 0],
      [`['${words[1]}']`, 1],
      [`[['${words[1]}'], ['${words[2]}']]`, 3],
      [`{'${words[2]}'}`, 1],
    ] as const);
    const hangs =
      level === 3
        ? null
        : tie.includes('append')
          ? `${name}.append(${value[0]})`
          : tie.includes("['all']")
            ? `${name}['more'] = ${value[0]}`
            : `${name}.more = ${value[0]}`;
    const again = level === 5;
    return {
      program: lines(
        ...(made.includes(type) ? empty(type) : ['import gc', '', 'gc.collect()']),
        made,
        tie,
        hangs,
        `del ${name}`,
        again ? 'print(gc.collect(), gc.collect())' : 'print(gc.collect())',
      ),
      rule: 'containers-are-counted-too',
      decides: tie,
      asked: {
        kind: 'last-line',
        wrong: again
          ? [
              { idea: 'del-frees-a-ring', answer: '0 0' },
              { idea: 'only-the-ring-itself', answer: `${size} 0` },
              { idea: 'found-again', answer: (right) => right.replace(/^(\d+) \d+$/, '$1 $1') },
              { idea: 'rings-not-objects', answer: '1 0' },
            ]
          : [
              { idea: 'del-frees-a-ring', answer: '0' },
              { idea: 'only-the-ring-itself', answer: String(size) },
              { idea: 'rings-not-objects', answer: '1' },
              { idea: 'everything-is-looked-at', answer: (right) => String(Number(right) + 1) },
            ],
      },
    };
  },
};

/** Which objects the collector looks at. */
const whatIsTracked: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, words } }) {
    const [word] = words;
    const tracked = draw.shuffled([`['${word}']`, `${type}()`, `[7]`, `{${type}()}`]);
    const plain = draw.shuffled([`'${word}'`, '7', '2.5', "b'ab'"]);
    const count = level === 3 ? 2 : 3;
    const asked = draw.shuffled(
      [tracked[0], plain[0], draw.pick([tracked[1], plain[1]])].slice(0, count),
    );
    const all = (value: string) => asked.map(() => value).join(' ');
    const printed = `print(${asked.map((value) => `gc.is_tracked(${value})`).join(', ')})`;
    return {
      program: lines('import gc', '', `class ${type}:`, '    pass', '', printed),
      rule: 'tracked-can-hold',
      decides: printed,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'everything-is-looked-at', answer: all('True') },
          { idea: 'only-rings-are-tracked', answer: all('False') },
          {
            idea: 'only-instances-are-tracked',
            answer: asked.map((value) => (value?.includes(type) ? 'True' : 'False')).join(' '),
          },
        ],
      },
    };
  },
};

export const cyclesAndCollection: readonly Shape[] = [
  ring,
  heldRing,
  stillThere,
  throughContainers,
  whatIsTracked,
];
