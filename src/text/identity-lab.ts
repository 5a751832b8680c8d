import type { Localised } from './locale.ts';

/** Where an object comes from, as `#scene/identity.ts` names it. */
type OriginKind = 'small-int' | 'only' | 'letter' | 'permanent' | 'constant' | 'made' | 'existing';
/** Why expressions share an object. */
type SharingKind =
  'permanent' | 'constant' | 'interned' | 'passed-on' | 'existing' | 'free-list' | 'block';

/** What a sentence about an object may need. */
export interface ObjectFacts {
  /** Names of the expressions, as `x1`. */
  readonly names: readonly string[];
  readonly type: string;
  /** Largest small int. */
  readonly most: number;
  /** A name that referred to the object before. */
  readonly held: string | null;
  readonly apart: boolean;
}

/** The words of the lab of identity. */
export interface IdentityLabText {
  readonly label: string;
  readonly preset: string;
  readonly presets: Readonly<Record<string, string>>;
  readonly setup: string;
  readonly setupHelp: string;
  readonly expressions: string;
  readonly expression: (name: string) => string;
  readonly add: string;
  readonly full: (most: number) => string;
  readonly remove: (name: string) => string;
  readonly place: string;
  readonly places: Readonly<Record<'one' | 'functions' | 'apart' | 'freed', string>>;
  readonly stale: string;
  readonly empty: string;
  readonly everywhere: (count: number) => string;
  readonly on: string;
  readonly object: (members: number, what: string) => string;
  readonly address: (members: number, what: string) => string;
  readonly origins: Readonly<Record<OriginKind, (facts: ObjectFacts) => string>>;
  readonly sharings: Readonly<Record<SharingKind, (facts: ObjectFacts) => string>>;
  /** In place of the type of an object that the record of a run leaves out. */
  readonly unrecorded: string;
  readonly uncertain: string;
  readonly noPymalloc: string;
  readonly pairs: string;
  readonly pair: string;
  readonly same: string;
  readonly different: string;
  readonly sameAddress: string;
  readonly otherAddress: string;
  /** Told when a run is done: how many answers the CPythons gave. */
  readonly told: (groups: number) => string;
  readonly separator: string;
}

export const identityLabText: Localised<IdentityLabText> = {
  en: {
    label: 'Which expressions give the same object',
    preset: 'Question',
    presets: {
      'small-ints': 'ints of 256, 257 and 1025',
      'least-ints': 'ints of -5 and -6',
      'computed-ints': 'ints that are computed',
      constants: 'equal constants of one program',
      functions: 'equal constants of two functions',
      'apart-text': 'strings compiled on their own',
      folded: 'strings put together',
      intern: 'sys.intern',
      singletons: 'None, True and Ellipsis',
      empty: 'what is empty',
      letters: 'strings of one character',
      copies: 'copies that are none',
      mutable: 'lists and dicts',
      floats: 'floats compiled on their own',
      methods: 'bound methods',
      'freed-lists': 'id() of lists that are freed',
      'freed-methods': 'id() of methods that are freed',
      'freed-text': 'id() of strings that are freed',
      own: 'your own question',
    },
    setup: 'Code that runs first',
    setupHelp: 'Statements that the expressions need; it may be empty. Tab leaves the editor.',
    expressions: 'Expressions',
    expression: (name) => `Expression ${name}`,
    add: 'Add an expression',
    full: (most) => `A question has ${most} expressions at most.`,
    remove: (name) => `Remove expression ${name}`,
    place: 'Where they stand',
    places: {
      one: 'statements of one program',
      functions: 'each in a function of its own',
      apart: 'each compiled on its own, with eval',
      freed: 'each freed at once: compare id()',
    },
    stale: 'The question has changed since this run. Run it again to see the change.',
    empty: 'Write an expression into every field, or remove the empty ones.',
    everywhere: (count) => `All ${count} CPythons of the model`,
    on: 'CPython',
    object: (members, what) =>
      members === 1 ? `An object of its own: ${what}` : `One object for ${members}: ${what}`,
    address: (members, what) =>
      members === 1 ? `An address of its own: ${what}` : `One address for ${members}: ${what}`,
    origins: {
      'small-int': ({ most }) =>
        `CPython makes the ints from −5 to ${most} when it starts and gives these for every such value.`,
      only: () => 'There is only one of this value, and it is there as long as CPython runs.',
      letter: () =>
        'CPython keeps each string and bytes object of one character up to ÿ, and gives that one.',
      permanent: () => 'It is there as long as CPython runs.',
      constant: ({ apart }) =>
        apart
          ? 'The compiler made it: a constant of code that was compiled on its own.'
          : 'The compiler made it: a constant of the program.',
      made: ({ names }) => `It was made when the line of ${names[0] ?? ''} ran.`,
      existing: ({ held }) =>
        held === null
          ? 'It was there before: something in the program holds it.'
          : `It was there before: the name ${held} refers to it.`,
    },
    sharings: {
      permanent: () => '',
      constant: () => 'Equal constants of one program are one object, in all of its functions.',
      interned: () =>
        'It is interned: CPython keeps one string of this value in a table and gives that one.',
      'passed-on': ({ names }) =>
        `The other ${names.length > 2 ? 'expressions' : 'expression'} made nothing and gave the object that was there.`,
      existing: () => 'None of the expressions made a new one.',
      'free-list': ({ type }) =>
        `Each was freed before the next was made, and the free list of type ${type} handed the block on.`,
      block: () =>
        'Each was freed before the next was made, and the allocator gave the same block out again.',
    },
    unrecorded: 'a part of CPython itself',
    uncertain: 'Why is not certain from the record, so no reason is given.',
    noPymalloc:
      'These are built for WebAssembly, without pymalloc. Which address their malloc gives out again is not modelled, so nothing is told. Keep the objects, or ask a 64-bit CPython.',
    pairs: 'Each pair as a table',
    pair: 'Pair',
    same: 'same object',
    different: 'two objects',
    sameAddress: 'same address',
    otherAddress: 'two addresses',
    told: (groups) =>
      groups === 1
        ? 'All CPythons give the same answer.'
        : `The CPythons give ${groups} different answers.`,
    separator: ' ',
  },
  'zh-cn': {
    label: '哪些表达式得到同一个对象',
    preset: '问题',
    presets: {
      'small-ints': '256、257 和 1025 这些 int',
      'least-ints': '-5 和 -6',
      'computed-ints': '算出来的 int',
      constants: '同一个程序里相等的常量',
      functions: '两个函数里相等的常量',
      'apart-text': '分别编译的字符串',
      folded: '拼接出来的字符串',
      intern: 'sys.intern',
      singletons: 'None、True 和 Ellipsis',
      empty: '空的东西',
      letters: '单个字符的字符串',
      copies: '其实没有复制的“复制”',
      mutable: '列表和字典',
      floats: '分别编译的 float',
      methods: '绑定方法',
      'freed-lists': '已释放的列表的 id()',
      'freed-methods': '已释放的方法的 id()',
      'freed-text': '已释放的字符串的 id()',
      own: '你自己的问题',
    },
    setup: '先运行的代码',
    setupHelp: '表达式要用到的语句，可以留空。按 Tab 键离开编辑器。',
    expressions: '表达式',
    expression: (name) => `表达式 ${name}`,
    add: '加一个表达式',
    full: (most) => `一个问题最多 ${most} 个表达式。`,
    remove: (name) => `去掉表达式 ${name}`,
    place: '写在哪里',
    places: {
      one: '同一个程序的语句',
      functions: '各在一个函数里',
      apart: '各自用 eval 单独编译',
      freed: '随即释放，比较 id()',
    },
    stale: '运行之后问题又改过了。再运行一次，才能看到改动的效果。',
    empty: '请把每个输入框都填上表达式，或者去掉空的。',
    everywhere: (count) => `模型里的全部 ${count} 个 CPython`,
    on: 'CPython',
    object: (members, what) =>
      members === 1 ? `单独一个对象：${what}` : `${members} 个表达式，同一个对象：${what}`,
    address: (members, what) =>
      members === 1 ? `单独一个地址：${what}` : `${members} 个表达式，同一个地址：${what}`,
    origins: {
      'small-int': ({ most }) =>
        `从 −5 到 ${most} 的 int，CPython 启动时就创建好了，凡是这样的值都用它们。`,
      only: () => '这个值只有一个对象，CPython 运行期间一直都在。',
      letter: () => 'ÿ 以内的单个字符，CPython 各保留一个 str 和 bytes 对象，需要时就用那一个。',
      permanent: () => 'CPython 运行期间它一直都在。',
      constant: ({ apart }) =>
        apart ? '由编译器创建：是单独编译的那段代码里的常量。' : '由编译器创建：是程序里的常量。',
      made: ({ names }) => `运行 ${names[0] ?? ''} 那一行时创建。`,
      existing: ({ held }) =>
        held === null ? '之前就有：程序里有别的东西持有它。' : `之前就有：名字 ${held} 引用着它。`,
    },
    sharings: {
      permanent: () => '',
      constant: () => '同一个程序里相等的常量是同一个对象，哪怕写在不同的函数里。',
      interned: () => '它是驻留字符串：这个值 CPython 只在表里保留一个字符串，每次都用那一个。',
      'passed-on': () => '其余的表达式没有创建对象，给出的就是已有的这个。',
      existing: () => '这些表达式都没有创建新对象。',
      'free-list': ({ type }) =>
        `前一个释放之后才创建后一个，${type} 类型的空闲列表把内存块传了下去。`,
      block: () => '前一个释放之后才创建后一个，分配器把同一个内存块又给了出去。',
    },
    unrecorded: 'CPython 自身的一部分',
    uncertain: '从记录里无法确定原因，所以不写。',
    noPymalloc:
      '这些是为 WebAssembly 构建的，没有 pymalloc。它们的 malloc 会把哪个地址再给出去，模型里没有，所以什么也不说。请保留对象，或者看 64 位的 CPython。',
    pairs: '用表格列出每一对',
    pair: '一对',
    same: '同一个对象',
    different: '两个对象',
    sameAddress: '地址相同',
    otherAddress: '地址不同',
    told: (groups) =>
      groups === 1 ? '所有 CPython 的答案都一样。' : `这些 CPython 给出了 ${groups} 种答案。`,
    separator: '',
  },
};
