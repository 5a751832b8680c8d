import { lines, type Shape } from '../sketch.ts';
import { quoted } from '../vocabulary.ts';

/** What a container's size says of what is in it: nothing. */
const contentsApart: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { many, other, words } }) {
    const long = `'${words[0]}' * ${draw.pick([100, 500, 1000])}`;
    const [left, right, idea] = draw.pick([
      [`${many} = ['${words[0]}']`, `${other} = [${long}]`, 'contents-are-measured'],
      [`${many} = (7,)`, `${other} = (10 ** 100,)`, 'contents-are-measured'],
      ...(level > 1
        ? ([
            [`${many} = [None] * 3`, `${other} = [[1, 2], [3], [4]]`, 'contents-are-measured'],
            [`${many} = ['${words[0]}']`, `${other} = ('${words[0]}',)`, 'same-items-same-size'],
          ] as const)
        : []),
    ] as const);
    const differ = idea === 'same-items-same-size';
    return {
      program: lines(
        'import sys',
        '',
        left,
        right,
        `print(sys.getsizeof(${many}) == sys.getsizeof(${other}))`,
      ),
      rule: 'only-its-own-bytes',
      decides: right,
      asked: {
        kind: 'last-line',
        wrong: [{ idea, answer: differ ? 'True' : 'False' }],
      },
    };
  },
};

/** What one more item adds to a tuple. */
const oneMoreItem: Shape = {
  levels: [1, 2],
  sketch({ draw, level, words: { words } }) {
    const count = draw.between(1, 4);
    const items =
      level === 1
        ? quoted(words.slice(0, count))
        : quoted(words.slice(0, count).map((word, at) => (at === 0 ? word.repeat(3) : word)));
    const small = `less = (${items},)`;
    const more = draw.between(1, 3);
    const added = Array.from({ length: more }, (_, at) => `'${words[5 - at]}'`).join(', ');
    const large = `more = (${items}, ${added})`;
    const letters = added.replaceAll(/[^a-z]/gi, '').length;
    return {
      program: lines(
        'import sys',
        '',
        small,
        large,
        'print(sys.getsizeof(more) - sys.getsizeof(less))',
      ),
      rule: 'eight-bytes-a-reference',
      decides: large,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'items-are-inside', answer: String(letters) },
          { idea: 'four-bytes-a-reference', answer: String(4 * more) },
          { idea: 'one-byte-an-item', answer: String(more) },
        ],
      },
    };
  },
};

/** What one more letter adds to a string, by its widest letter. */
const letters: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { words } }) {
    const [word = ''] = words;
    const kinds = [
      ['', 1],
      ['é', 1],
      ['中', 2],
      ['🐍', 4],
    ] as const;
    const [mark] = draw.pick(
      level === 2 ? kinds.slice(0, 1) : level === 3 ? kinds.slice(1, 3) : kinds.slice(2),
    );
    const base = mark === '' ? word : `${mark}${word.slice(0, 3)}`;
    const times = draw.between(2, 5);
    const grown = `longer = '${base}' + 'a' * ${times}`;
    return {
      program: lines(
        'import sys',
        '',
        `text = '${base}'`,
        grown,
        'print(sys.getsizeof(longer) - sys.getsizeof(text))',
      ),
      rule: 'widest-letter-decides',
      decides: `text = '${base}'`,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'one-byte-a-letter', answer: String(times) },
          { idea: 'two-bytes-a-letter', answer: String(2 * times) },
          { idea: 'four-bytes-a-letter', answer: String(4 * times) },
          { idea: 'letters-are-references', answer: String(8 * times) },
        ],
      },
    };
  },
};

/** A list that has room to spare. */
const roomToSpare: Shape = {
  levels: [2, 5],
  sketch({ draw, level, words: { many, words } }) {
    const start = draw.pick([
      'list(range(4))',
      '[]',
      'list(range(8))',
      `[${quoted(words.slice(0, 2))}]`,
    ]);
    const first = draw.between(1, 3);
    const added = draw.between(1, level + 1);
    const append = (count: number) =>
      count === 1
        ? [`${many}.append('${words[0]}')`]
        : [`for _ in range(${count}):`, `    ${many}.append('${words[1]}')`];
    return {
      program: lines(
        'import sys',
        '',
        `${many} = ${start}`,
        ...append(first),
        `before = sys.getsizeof(${many})`,
        ...append(added),
        `print(sys.getsizeof(${many}) - before)`,
      ),
      rule: 'lists-grow-in-steps',
      decides: `${many} = ${start}`,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'grows-with-each-item', answer: String(8 * added) },
          { idea: 'one-byte-an-item', answer: String(added) },
          { idea: 'never-grows', answer: '0' },
        ],
      },
    };
  },
};

/** Lists with the same items, built in different ways. */
const builtInWays: Shape = {
  levels: [4, 5],
  sketch({ draw, level, words: { many, other } }) {
    const count = draw.between(3, 12);
    const ways = [
      `list(range(${count}))`,
      `[n for n in range(${count})]`,
      `[0] * ${count}`,
      `[*range(${count})]`,
    ];
    const [left = '', right = ''] = draw.some(ways, 2);
    const cleared = level === 5 ? draw.pick([`${many}.clear()`, `${many}.pop()`]) : null;
    return {
      program: lines(
        'import sys',
        '',
        `${many} = ${left}`,
        `${other} = ${right}`,
        cleared,
        cleared
          ? `print(sys.getsizeof(${other}) - sys.getsizeof(${many}))`
          : `print(sys.getsizeof(${many}) - sys.getsizeof(${other}))`,
      ),
      rule: 'lists-grow-in-steps',
      decides: cleared ?? `${many} = ${left}`,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'same-items-same-size', answer: '0' },
          ...(cleared?.includes('pop')
            ? [{ idea: 'grows-with-each-item', answer: '8' } as const]
            : []),
          ...(cleared?.includes('clear')
            ? [{ idea: 'grows-with-each-item', answer: String(8 * count) } as const]
            : []),
        ],
      },
    };
  },
};

/** An instance does not say what its attributes take. */
const instances: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { type, one, other, words } }) {
    const attributes = draw.between(2, 4);
    const slots = level > 3 && draw.chance(0.5);
    const more = Array.from(
      { length: attributes },
      (_, at) => `${other}.${words[at]?.toLowerCase()} = ${at + 1}`,
    );
    if (slots) {
      const names = words.slice(0, attributes).map((word) => word.toLowerCase());
      return {
        program: lines(
          'import sys',
          '',
          `class ${type}:`,
          `    __slots__ = (${quoted(names)})`,
          '',
          'class Plain:',
          '    __slots__ = ()',
          '',
          `print(sys.getsizeof(${type}()) - sys.getsizeof(Plain()))`,
        ),
        rule: 'eight-bytes-a-reference',
        decides: `__slots__ = (${quoted(names)})`,
        asked: {
          kind: 'last-line',
          wrong: [
            { idea: 'unset-slots-take-nothing', answer: '0' },
            { idea: 'four-bytes-a-reference', answer: String(4 * attributes) },
            { idea: 'one-byte-an-item', answer: String(attributes) },
          ],
        },
      };
    }
    return {
      program: lines(
        'import sys',
        '',
        `class ${type}:`,
        '    pass',
        '',
        `${one}, ${other} = ${type}(), ${type}()`,
        ...more.slice(0, level - 1),
        `print(sys.getsizeof(${other}) - sys.getsizeof(${one}))`,
      ),
      rule: 'only-its-own-bytes',
      decides: more[0] ?? '',
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'attributes-are-inside', answer: String(8 * Math.min(attributes, level - 1)) },
          { idea: 'attributes-are-inside', answer: String(16 * Math.min(attributes, level - 1)) },
        ],
      },
    };
  },
};

/** A dict that grows in jumps. */
const dictJumps: Shape = {
  levels: [4, 5],
  sketch({ draw, level, words: { many } }) {
    const start = draw.pick([3, 4, 5, 6, 9, 10]);
    const keys = Array.from({ length: start }, (_, at) => `${at}: 'a'`).join(', ');
    const made = start <= 5 ? `${many} = {${keys}}` : `${many} = {n: 'a' for n in range(${start})}`;
    const adds =
      level === 5 ? [`${many}['new'] = 'b'`, `del ${many}[0]`] : [`${many}[${start}] = 'b'`];
    return {
      program: lines(
        'import sys',
        '',
        made,
        `before = sys.getsizeof(${many})`,
        ...adds,
        `print(sys.getsizeof(${many}) == before)`,
      ),
      rule: 'dicts-grow-in-jumps',
      decides: adds[0] ?? '',
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'grows-with-each-item', answer: 'False' },
          { idea: 'never-grows', answer: 'True' },
        ],
      },
    };
  },
};

export const sizes: readonly Shape[] = [
  contentsApart,
  oneMoreItem,
  letters,
  roomToSpare,
  builtInWays,
  instances,
  dictJumps,
];
