import type { Localised } from './locale.ts';

/** The words of the lab of reference paths. */
export interface PathLabText {
  readonly label: string;
  readonly preset: string;
  readonly presets: Readonly<Record<string, string>>;
  readonly program: string;
  readonly editorHelp: string;
  readonly stale: string;
  readonly moment: string;
  readonly back: string;
  readonly on: string;
  readonly slider: string;
  readonly before: string;
  readonly after: (line: number) => string;
  readonly atEnd: string;
  readonly leftOut: string;
  readonly object: string;
  readonly pick: string;
  readonly orClick: string;
  /** An object in the choice: what it is, and how the program would name it. */
  readonly option: (what: string, name: string | null) => string;
  readonly notDrawn: string;
  readonly noObjects: string;
  readonly chains: string;
  readonly cut: string;
  readonly cutNote: string;
  readonly undo: string;
  readonly link: (holder: string, held: string) => string;
  readonly goes: (object: string) => string;
  readonly ring: (object: string) => string;
  readonly stays: (object: string, chains: number) => string;
  readonly gone: (object: string) => string;
  readonly withIt: (objects: readonly string[]) => string;
  readonly rings: (objects: readonly string[]) => string;
  readonly computed: string;
}

export const pathLabText: Localised<PathLabText> = {
  en: {
    label: 'Who keeps an object alive',
    preset: 'Program',
    presets: {
      forgotten: 'a page that is not forgotten',
      register: 'a class that keeps its instances',
      closure: 'a function that remembers',
      ring: 'two friends in a ring',
      call: 'a call in the middle of its work',
      caught: 'an exception that was kept',
      own: 'your own program',
    },
    program: 'Program',
    editorHelp: 'Tab leaves the editor; Ctrl+Enter runs the program.',
    stale: 'The program has changed since this run. Run it again to see the change.',
    moment: 'Moment',
    back: 'Back',
    on: 'Next',
    slider: 'Moment of the run',
    before: 'before the first line',
    after: (line) => `after line ${line}`,
    atEnd: 'at the end',
    leftOut: 'The run is long: its first moments and its end can be looked at.',
    object: 'Object',
    pick: 'pick one',
    orClick: 'You can also click an object in the drawing.',
    option: (what, name) => (name === null ? `${what}, without a name` : `${name}: ${what}`),
    notDrawn:
      'It is not in the drawing, which leaves functions and methods out, and what only they hold.',
    noObjects: 'At this moment the program holds no object that could be freed.',
    chains: 'Chains',
    cut: 'What if a reference were removed?',
    cutNote: 'Tick the references to remove.',
    undo: 'Put all back',
    link: (holder, held) => `${holder} → ${held}`,
    goes: (object) => `Without that, ${object} is freed at once.`,
    ring: (object) =>
      `Without that, no chain leads to ${object} any more, yet a ring of references holds it: it stays until the garbage collector finds it.`,
    stays: (object, chains) =>
      chains === 1
        ? `${object} stays: one chain is left.`
        : `${object} stays: ${chains} chains are left.`,
    gone: (object) => `${object} is not there at this moment.`,
    withIt: (objects) => `Freed in all: ${objects.join(', ')}.`,
    rings: (objects) => `Out of reach, and waiting for the collector: ${objects.join(', ')}.`,
    computed:
      'This is computed from the references of this moment, as reference counting would do it. The program is not run again: a finalizer or a callback that would run then is left out.',
  },
  'zh-cn': {
    label: '谁让对象继续存活',
    preset: '程序',
    presets: {
      forgotten: '没被忘掉的页面',
      register: '保存着自己实例的类',
      closure: '记得东西的函数',
      ring: '互相引用的两个朋友',
      call: '执行到一半的调用',
      caught: '留下来的异常',
      own: '你自己的程序',
    },
    program: '程序',
    editorHelp: '按 Tab 键离开编辑器，按 Ctrl+Enter 运行程序。',
    stale: '运行之后程序又改过了。再运行一次，才能看到改动的效果。',
    moment: '时刻',
    back: '后退',
    on: '前进',
    slider: '运行的时刻',
    before: '第一行之前',
    after: (line) => `第 ${line} 行之后`,
    atEnd: '程序末尾',
    leftOut: '运行过程很长：可以看开头的时刻和最后的时刻。',
    object: '对象',
    pick: '请选择',
    orClick: '也可以直接点图里的对象。',
    option: (what, name) => (name === null ? `${what}（没有名字）` : `${name}：${what}`),
    notDrawn: '它不在图里：图中略去了函数和方法，以及只有它们持有的东西。',
    noObjects: '这个时刻，程序没有持有任何可以释放的对象。',
    chains: '引用链',
    cut: '如果去掉某个引用呢？',
    cutNote: '勾选要去掉的引用。',
    undo: '全部恢复',
    link: (holder, held) => `${holder} → ${held}`,
    goes: (object) => `去掉之后，${object} 会立即被释放。`,
    ring: (object) =>
      `去掉之后，再没有引用链通向 ${object}，但有一个引用环持有它：要等垃圾回收器发现，它才会消失。`,
    stays: (object, chains) => `${object} 会留下：还有 ${chains} 条引用链。`,
    gone: (object) => `${object} 在这个时刻不存在。`,
    withIt: (objects) => `一共释放：${objects.join('、')}。`,
    rings: (objects) => `再也到达不了，等待垃圾回收器：${objects.join('、')}。`,
    computed:
      '这是根据此刻的引用，按引用计数的规则推算的。程序没有重新运行，届时可能执行的终结方法或回调没有考虑在内。',
  },
};
