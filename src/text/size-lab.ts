import type { Localised } from './locale.ts';

/** What `sys.getsizeof` counts of a container beside its own fields. */
type Holding = 'references' | 'values' | 'attributes';

/** The words of the lab of sizes. */
export interface SizeLabText {
  readonly label: string;
  readonly preset: string;
  readonly presets: Readonly<Record<string, string>>;
  readonly items: string;
  readonly series: string;
  readonly container: string;
  readonly groups: Readonly<Record<string, string>>;
  /** Each container, by its permanent name. */
  readonly containers: Readonly<Record<string, string>>;
  readonly add: string;
  readonly full: (most: number) => string;
  readonly remove: (letter: string) => string;
  readonly chart: string;
  readonly count: (items: number) => string;
  /** A line of a chart with several CPythons. */
  readonly named: (container: string, python: string) => string;
  readonly back: string;
  readonly on: string;
  readonly play: string;
  readonly pause: string;
  readonly slider: string;
  readonly place: (items: number, last: number) => string;
  readonly number: (value: number) => string;
  /** What a line says at the number of items being read. */
  readonly at: (reading: Reading) => string;
  readonly atItems: (items: number) => string;
  readonly ended: (letter: string, most: number) => string;
  readonly jumps: string;
  readonly jumpColumns: {
    readonly items: string;
    readonly bytes: string;
    readonly by: string;
    readonly room: string;
    readonly each: string;
  };
  readonly none: string;
  readonly atLeast: (items: number) => string;
  readonly table: string;
  readonly notCounted: string;
  readonly holdings: Readonly<Record<Holding, (letters: string) => string>>;
  readonly which: string;
}

/** What a line of the chart says at one number of items. */
export interface Reading {
  readonly letter: string;
  readonly name: string;
  readonly bytes: number;
  /** Bytes more than with one item fewer; 0 where nothing is before it. */
  readonly by: number;
  /** The most items at this size, null where the run does not show it. */
  readonly room: number | null;
  readonly items: number;
  readonly emptied: boolean;
}

const en = (value: number) => value.toLocaleString('en');
const zh = (value: number) => value.toLocaleString('zh-CN');
const signed = (by: number, say: (value: number) => string) =>
  by > 0 ? `+${say(by)}` : `−${say(-by)}`;

/** A word for each typecode of an array, in one language. */
function arrays(say: (code: string) => string): Record<string, string> {
  return Object.fromEntries([...'bBhHiIlLqQfd'].map((code) => [`array-${code}`, say(code)]));
}

export const sizeLabText: Localised<SizeLabText> = {
  en: {
    label: 'Sizes of containers',
    preset: 'Compare',
    presets: {
      containers: 'list, tuple, set and dict',
      lists: 'five ways to make a list',
      versions: 'one list on three CPythons',
      array: 'list against array and bytes',
      text: 'the four kinds of str',
      emptied: 'what a container gives back',
      objects: 'objects with and without __slots__',
      own: 'your own choice',
    },
    items: 'Up to',
    series: 'Lines of the chart',
    container: 'Container',
    groups: {
      list: 'list',
      tuple: 'tuple',
      set: 'set',
      dict: 'dict',
      text: 'str and bytes',
      int: 'int',
      queue: 'deque',
      array: 'array',
      object: 'objects, by attributes',
    },
    containers: {
      'list-append': 'list, append',
      'list-literal': 'list, literal',
      'list-comprehension': 'list, comprehension',
      'list-range': 'list(range(n))',
      'list-repeat': '[None] * n',
      'list-popped': 'list, filled, then pop',
      tuple: 'tuple',
      'set-add': 'set, add',
      'set-built': 'set(range(n))',
      'set-emptied': 'set, filled, then discard',
      'dict-set': 'dict, int keys',
      'dict-text': 'dict, str keys',
      'dict-comprehension': 'dict, comprehension',
      'dict-emptied': 'dict, filled, then del',
      'str-ascii': "str, ASCII: 'a' * n",
      'str-latin-1': "str, Latin-1: 'é' * n",
      'str-ucs2': "str, UCS-2: '中' * n",
      'str-ucs4': "str, UCS-4: '😀' * n",
      bytes: 'bytes',
      bytearray: 'bytearray, append',
      int: 'int of n decimal digits',
      deque: 'deque, append',
      instance: 'instance alone',
      'instance-dict': '__dict__ of the instance',
      'instance-both': 'instance and its __dict__',
      slots: 'instance with __slots__',
      dataclass: 'dataclass instance alone',
      'dataclass-slots': 'dataclass with slots=True',
      ...arrays((code) => `array('${code}'), append`),
    },
    add: 'Add a line',
    full: (most) => `The chart holds ${most} lines.`,
    remove: (letter) => `Remove line ${letter}`,
    chart: 'Bytes against items',
    count: (items) => `${en(items)} items`,
    named: (container, python) => `${container}, CPython ${python}`,
    back: 'One item fewer',
    on: 'Next item',
    play: 'Play',
    pause: 'Pause',
    slider: 'Number of items',
    place: (items, last) => `${en(items)} of ${en(last)} items`,
    number: en,
    atItems: (items) => (items === 1 ? 'With 1 item:' : `With ${en(items)} items:`),
    at: ({ letter, name, bytes, by, room, items, emptied }) => {
      const parts = [`${letter}, ${name}: ${en(bytes)} bytes`];
      if (by !== 0 && !emptied) parts.push(`just grown by ${en(by)}`);
      if (by !== 0 && emptied) parts.push(`just shrunk by ${en(by)}`);
      if (room !== null && room > items) parts.push(`the same up to ${en(room)} items`);
      return `${parts.join(', ')}.`;
    },
    ended: (letter, most) => `${letter} is measured with up to ${en(most)} items.`,
    jumps: 'Where each line jumps',
    jumpColumns: {
      items: 'Items',
      bytes: 'Bytes',
      by: 'Change',
      room: 'Same size up to',
      each: 'Bytes an item',
    },
    none: 'It never changes its size.',
    atLeast: (items) => `${en(items)} or more`,
    table: 'Every number as a table',
    notCounted: 'What sys.getsizeof counts',
    holdings: {
      references: (letters) =>
        `${letters}: the container and its table, with a place for a reference to each item. The items are objects of their own and are not counted: use sys.getsizeof on each of them for that.`,
      values: (letters) =>
        `${letters}: everything. The values lie in the object itself, so there is nothing else to count.`,
      attributes: (letters) =>
        `${letters}: places for references to the values of attributes, not the values. An instance without __slots__ may keep its attributes elsewhere, in values of its own or in a __dict__, which sys.getsizeof counts only when it is asked about that dict; asking for the dict is what makes it.`,
    },
    which: 'Program of',
  },
  'zh-cn': {
    label: '容器的大小',
    preset: '比较',
    presets: {
      containers: 'list、tuple、set 和 dict',
      lists: '创建列表的五种方式',
      versions: '同一个列表，三个 CPython',
      array: 'list 与 array、bytes',
      text: '四种 str',
      emptied: '容器会归还什么',
      objects: '有无 __slots__ 的对象',
      own: '自己选择',
    },
    items: '最多',
    series: '图上的线',
    container: '容器',
    groups: {
      list: 'list',
      tuple: 'tuple',
      set: 'set',
      dict: 'dict',
      text: 'str 与 bytes',
      int: 'int',
      queue: 'deque',
      array: 'array',
      object: '对象（按属性个数）',
    },
    containers: {
      'list-append': 'list，append',
      'list-literal': 'list，字面量',
      'list-comprehension': 'list，推导式',
      'list-range': 'list(range(n))',
      'list-repeat': '[None] * n',
      'list-popped': 'list，装满后 pop',
      tuple: 'tuple',
      'set-add': 'set，add',
      'set-built': 'set(range(n))',
      'set-emptied': 'set，装满后 discard',
      'dict-set': 'dict，键为 int',
      'dict-text': 'dict，键为 str',
      'dict-comprehension': 'dict，推导式',
      'dict-emptied': 'dict，装满后 del',
      'str-ascii': "str，ASCII：'a' * n",
      'str-latin-1': "str，Latin-1：'é' * n",
      'str-ucs2': "str，UCS-2：'中' * n",
      'str-ucs4': "str，UCS-4：'😀' * n",
      bytes: 'bytes',
      bytearray: 'bytearray，append',
      int: 'n 位十进制的 int',
      deque: 'deque，append',
      instance: '仅实例本身',
      'instance-dict': '实例的 __dict__',
      'instance-both': '实例加上它的 __dict__',
      slots: '带 __slots__ 的实例',
      dataclass: '仅 dataclass 实例本身',
      'dataclass-slots': 'slots=True 的 dataclass',
      ...arrays((code) => `array('${code}')，append`),
    },
    add: '加一条线',
    full: (most) => `图上最多 ${most} 条线。`,
    remove: (letter) => `去掉 ${letter} 线`,
    chart: '字节数随元素个数的变化',
    count: (items) => `${zh(items)} 个元素`,
    named: (container, python) => `${container}，CPython ${python}`,
    back: '少一个元素',
    on: '下一个元素',
    play: '播放',
    pause: '暂停',
    slider: '元素个数',
    place: (items, last) => `${zh(items)} / ${zh(last)} 个元素`,
    number: zh,
    atItems: (items) => `有 ${zh(items)} 个元素时：`,
    at: ({ letter, name, bytes, by, room, items, emptied }) => {
      const parts = [`${letter}（${name}）：${zh(bytes)} 字节`];
      if (by !== 0 && !emptied) parts.push(`刚增加了 ${zh(by)} 字节`);
      if (by !== 0 && emptied) parts.push(`刚减少了 ${zh(by)} 字节`);
      if (room !== null && room > items) parts.push(`到 ${zh(room)} 个元素为止大小不变`);
      return `${parts.join('，')}。`;
    },
    ended: (letter, most) => `${letter} 只测到 ${zh(most)} 个元素。`,
    jumps: '每条线在哪里跳变',
    jumpColumns: {
      items: '元素个数',
      bytes: '字节',
      by: '变化',
      room: '大小不变，直到',
      each: '平均每个元素的字节数',
    },
    none: '大小始终不变。',
    atLeast: (items) => `至少 ${zh(items)}`,
    table: '用表格列出全部数字',
    notCounted: 'sys.getsizeof 算了什么',
    holdings: {
      references: (letters) =>
        `${letters}：算容器和它的表，表里给每个元素留了一个引用的位置。元素是另外的对象，不算在内：要知道它们的大小，得对每个元素再调用 sys.getsizeof。`,
      values: (letters) => `${letters}：全部都算。值就存在对象内部，此外没有别的东西要算。`,
      attributes: (letters) =>
        `${letters}：算属性值的引用所占的位置，不算属性值。没有 __slots__ 的实例可能把属性存在别处：实例自己的值数组，或者 __dict__ 字典。字典只有单独问它时才会算；而一问它，字典就被创建出来了。`,
    },
    which: '显示程序：',
  },
};

/** A change in bytes with its sign. */
export function signedBytes(text: SizeLabText, by: number): string {
  return signed(by, text.number);
}
