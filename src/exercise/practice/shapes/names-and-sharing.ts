import { lines, type Shape } from '../sketch.ts';
import { quoted } from '../vocabulary.ts';

/** A list with two names, changed through one of them. */
const twoNames: Shape = {
  levels: [1, 2],
  sketch({ draw, level, words: { many, other, another, words } }) {
    const [a, b, c, d] = words;
    const change = draw.pick([
      `${other}.append('${c}')`,
      `${other}.insert(0, '${c}')`,
      `${other}[0] = '${c}'`,
      `${other}.remove('${a}')`,
    ]);
    const third = level > 1;
    return {
      program: lines(
        `${many} = [${quoted([a ?? '', b ?? ''])}]`,
        `${other} = ${many}`,
        third ? `${another} = ${other}` : null,
        change,
        third ? `${another}.append('${d}')` : null,
        draw.chance(0.6) ? `print(${many})` : `print(len(${many}), ${many}[0])`,
      ),
      rule: 'one-object-many-names',
      decides: `${other} = ${many}`,
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'assignment-copies',
            instead: [
              [`${other} = ${many}`, `${other} = list(${many})`],
              [`${another} = ${other}`, `${another} = list(${other})`],
            ],
          },
        ],
      },
    };
  },
};

/** A name that is tied to something else: the other name stays where it is. */
const tiedAnew: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { one, many, other, words } }) {
    const [a, b, c] = words;
    if (level === 1) {
      return {
        program: lines(
          `${one} = '${a}'`,
          `${other} = ${one}`,
          `${one} = '${b}'`,
          draw.chance(0.5) ? `print(${other})` : `print(${other}, ${one})`,
        ),
        rule: 'assignment-ties-a-name',
        decides: `${one} = '${b}'`,
        asked: {
          kind: 'last-line',
          wrong: [
            { idea: 'follows-the-name', instead: [[`${other} = ${one}`, `${other} = '${b}'`]] },
          ],
        },
      };
    }
    const inPlace = `${many} += ['${c}']`;
    const anew = `${many} = ${many} + ['${c}']`;
    const [written, idea] = draw.pick([
      [inPlace, 'plus-equals-makes-new'],
      [anew, 'plus-changes-in-place'],
    ] as const);
    return {
      program: lines(
        `${many} = [${quoted([a ?? '', b ?? ''])}]`,
        `${other} = ${many}`,
        written,
        level === 3 ? `${many}[0] = '${words[3]}'` : null,
        `print(${other})`,
      ),
      rule: 'change-or-tie-anew',
      decides: written,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea, instead: [[written, written === anew ? inPlace : anew]] },
          {
            idea: 'assignment-copies',
            instead: [[`${other} = ${many}`, `${other} = list(${many})`]],
          },
        ],
      },
    };
  },
};

/** A list that a function gets, changes or replaces. */
const handedToFunction: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { one, many, words } }) {
    const [a, b, c, d] = words;
    const changes = `    items.append(${one})`;
    const replaces = `    items = items + [${one}]`;
    const [body, idea] = draw.pick([
      [changes, 'arguments-are-copied'],
      [replaces, 'rebinding-reaches-caller'],
    ] as const);
    const copied: [string, string] = ['    items.append', '    items = list(items); items.append'];
    return {
      program: lines(
        `def add(items, ${one}):`,
        body,
        level > 2 ? '    return items' : null,
        '',
        `${many} = [${quoted([a ?? '', b ?? ''])}]`,
        level > 2 ? `longer = add(${many}, '${c}')` : `add(${many}, '${c}')`,
        level > 3 ? `longer.append('${d}')` : null,
        draw.chance(0.5) ? `print(${many})` : `print(len(${many}), ${many}[-1])`,
      ),
      rule: 'arguments-are-names',
      decides: body.trim(),
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea,
            instead:
              body === changes
                ? [[changes, changes.replace(copied[0], copied[1])]]
                : [[replaces, changes]],
          },
        ],
      },
    };
  },
};

/** Rows of a table that are one row. */
const sameRow: Shape = {
  levels: [3, 4],
  sketch({ draw, level, words: { words } }) {
    const rows = draw.between(2, 3);
    const width = draw.between(2, 3);
    const value = draw.between(3, 9);
    const row = Array.from({ length: width }, () => '0').join(', ');
    const table = draw.pick(['table', 'board', 'grid']);
    const made = `${table} = [[${row}]] * ${rows}`;
    const column = draw.between(0, width - 1);
    const put = `${table}[0][${column}] = ${value}`;
    return {
      program: lines(
        made,
        put,
        level > 3 ? `${table}[1] = ['${words[0]}']` : null,
        level > 3 && rows > 2 ? `${table}[2][0] = '${words[1]}'` : null,
        `print(${table})`,
      ),
      rule: 'same-object-in-several-places',
      decides: made,
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'repeating-copies',
            instead: [[made, `${table} = [[${row}] for _ in range(${rows})]`]],
          },
        ],
      },
    };
  },
};

/** A copy of a list whose items are shared. */
const shallowCopy: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { many, words } }) {
    const [a, b, c, d] = words;
    const way = draw.pick([`${many}.copy()`, `list(${many})`, `${many}[:]`]);
    const copied = `backup = ${way}`;
    const ops = draw.shuffled([
      `${many}[0].append('${c}')`,
      `${many}.append(['${d}'])`,
      `${many}[1] = ['${words[4]}']`,
      `backup[0].insert(0, '${words[5]}')`,
    ]);
    const [first = ''] = ops.filter((op) => op.includes('[0]'));
    const rest = ops.filter((op) => op !== first).slice(0, level - 2);
    return {
      program: lines(
        `${many} = [['${a}'], ['${b}']]`,
        copied,
        ...draw.shuffled([first, ...rest]),
        level === 5 && draw.chance(0.5) ? `print(len(${many}), backup)` : 'print(backup)',
      ),
      rule: 'copy-one-level',
      decides: copied,
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'copy-goes-deep',
            instead: [[copied, `backup = [list(each) for each in ${many}]`]],
          },
          { idea: 'copy-is-a-name', instead: [[copied, `backup = ${many}`]] },
        ],
      },
    };
  },
};

/** A default that is made once, when the function is. */
const rememberedDefault: Shape = {
  levels: [4, 5],
  sketch({ draw, level, words: { one, many, words } }) {
    const [a, b, c, d] = words;
    const body = `    ${many}.append(${one})`;
    const own = `mine = note('${c}', ['${d}'])`;
    return {
      program: lines(
        `def note(${one}, ${many}=[]):`,
        body,
        `    return ${many}`,
        '',
        `early = note('${a}')`,
        level === 5 ? own : null,
        `late = note('${b}')`,
        draw.pick(['print(late)', 'print(early)', 'print(len(early), len(late))']),
      ),
      rule: 'default-made-once',
      decides: `def note(${one}, ${many}=[]):`,
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'default-made-anew',
            instead: [[body, `    ${many} = ${many} + [${one}]`]],
          },
        ],
      },
    };
  },
};

/** Functions made in a loop, which look at the name when they are called. */
const lookedUpLater: Shape = {
  levels: [5, 5],
  sketch({ draw, words: { one, words } }) {
    const chosen = words.slice(0, draw.between(2, 4));
    const made = draw.pick([`lambda: ${one}`, `lambda: ${one}[0]`, `lambda: len(${one})`]);
    const add = `    calls.append(${made})`;
    return {
      program: lines(
        'calls = []',
        `for ${one} in [${quoted(chosen)}]:`,
        add,
        draw.chance(0.5) ? `${one} = 'none'` : null,
        'print([call() for call in calls])',
      ),
      rule: 'names-are-looked-up-when-called',
      decides: add.trim(),
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'value-is-kept',
            instead: [[add, add.replace('lambda:', `lambda ${one}=${one}:`)]],
          },
        ],
      },
    };
  },
};

export const namesAndSharing: readonly Shape[] = [
  twoNames,
  tiedAnew,
  handedToFunction,
  sameRow,
  shallowCopy,
  rememberedDefault,
  lookedUpLater,
];
