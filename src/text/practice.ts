import type { Localised } from './locale.ts';

type Topic =
  | 'names-and-sharing'
  | 'identity'
  | 'reference-counts'
  | 'zero-and-cascade'
  | 'cycles-and-collection'
  | 'weak-references'
  | 'finalizers'
  | 'pools'
  | 'sizes';

/** The words of the page with programs to practise on. */
export interface PracticeText {
  readonly title: string;
  readonly lede: string;
  readonly without: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly due: {
    readonly title: (due: number) => string;
    readonly reading: string;
    readonly nothing: string;
    /** Nothing is due, but something will be: on this day. */
    readonly later: (waiting: number, day: string) => string;
    readonly lede: string;
    readonly exercise: string;
    readonly practise: (topic: string, level: number) => string;
  };
  readonly pick: {
    readonly title: string;
    readonly topic: string;
    readonly level: string;
    readonly levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
    readonly make: string;
    readonly another: string;
    readonly making: string;
    readonly badLink: Readonly<Record<'topic' | 'level' | 'seed', string>>;
  };
  readonly exercise: {
    readonly title: (topic: string, level: number) => string;
    readonly predict: (line: number) => string;
    readonly choice: string;
    readonly counts: string;
    /** One of the things that a program may print, its lines set as code. */
    readonly printed: (lines: readonly string[]) => string;
    readonly decides: (line: number, source: string) => string;
    readonly run: string;
    readonly answer: (answer: string) => string;
    /** A row of a table of counts. */
    readonly row: (line: number, counts: readonly (readonly [string, string])[]) => string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly lesson: string;
  };
  readonly mastery: {
    readonly title: string;
    readonly lede: string;
    readonly none: string;
    readonly reached: (level: number) => string;
    readonly all: string;
    readonly towards: (level: number, done: number, wanted: number) => string;
    readonly solved: (programs: number) => string;
    readonly practise: (level: number) => string;
  };
  /** On the page with the progress. */
  readonly fromProgress: string;
}

const programs = (count: number) => (count === 1 ? '1 program' : `${count} programs`);

export const practiceText: Localised<PracticeText> = {
  en: {
    title: 'Practice',
    lede: 'Small programs without end, each about one idea. You predict what happens; a simulation of CPython has the answer, and real CPython can be asked too.',
    without:
      'Programs are made in the page, which needs JavaScript. Switch it on and load the page again.',
    topics: {
      'names-and-sharing': 'Names and sharing',
      identity: 'Identity',
      'reference-counts': 'Reference counts',
      'zero-and-cascade': 'Zero and the cascade',
      'cycles-and-collection': 'Cycles and collection',
      'weak-references': 'Weak references',
      finalizers: 'Finalizers',
      pools: 'Memory pools',
      sizes: 'Sizes',
    },
    due: {
      title: (due) => (due === 0 ? 'Due now' : `Due now: ${due}`),
      reading: 'Your progress is being read…',
      nothing:
        'Nothing is due. What you get wrong, in a lesson or here, comes back when you are about to forget it.',
      later: (waiting, day) =>
        `Nothing is due now. ${waiting === 1 ? 'One thing is' : `${waiting} things are`} waiting; the next comes back on ${day}.`,
      lede: 'You got these wrong once. Each right answer lets it rest longer.',
      exercise: 'Exercise',
      practise: (topic, level) => `A new program: ${topic}, level ${level}`,
    },
    pick: {
      title: 'A program to think through',
      topic: 'Topic',
      level: 'Level',
      levels: {
        1: '1 · one step',
        2: '2 · two steps',
        3: '3 · two ideas meet',
        4: '4 · look closely',
        5: '5 · everything at once',
      },
      make: 'Show a program',
      another: 'Another program',
      making: 'A program is being made…',
      badLink: {
        topic:
          'The link names a topic that there is none of here; it may have been cut short. Pick a topic below and show a program.',
        level:
          'The link names a level that is not one of 1 to 5. Pick a level below and show a program.',
        seed: 'The number of the program in the link is not one from 1 to 999999. Show another program below, or ask for the link again.',
      },
    },
    exercise: {
      title: (topic, level) => `${topic}, level ${level}`,
      predict: (line) => `What does line ${line} print in 64-bit CPython 3.14?`,
      choice: 'What does this program print, and in which order?',
      counts:
        'Fill in the count of each object. A column is one object, by the first name that it has.',
      printed: (lines) => lines.map((line) => `\`${line}\``).join(', then '),
      decides: (line, source) => `Look at line ${line} again: \`${source}\``,
      run: 'The run, line by line',
      answer: (answer) => `So the answer is ${answer}.`,
      row: (line, counts) =>
        `After line ${line}: ${counts.map(([object, count]) => `\`${object}\` ${count}`).join(', ')}`,
      link: 'This address leads to this very program.',
      copy: 'Copy the link',
      copied: 'Copied.',
      notCopied: 'The browser did not allow it. Copy the address of the page instead.',
      lesson: 'The lesson about this',
    },
    mastery: {
      title: 'How far you have come',
      lede: 'A level is yours when three of its programs were right at the first try. It stays yours.',
      none: 'Not begun yet',
      reached: (level) => `Level ${level} of 5`,
      all: 'All five levels',
      towards: (level, done, wanted) => `${done} of ${wanted} towards level ${level}`,
      solved: (count) => `${programs(count)} solved`,
      practise: (level) => `Practise level ${level}`,
    },
    fromProgress: 'Practice: what is due, and how far you have come topic by topic',
  },
  'zh-cn': {
    title: '练习',
    lede: '做不完的小程序，每个只讲一件事。由你来预测，答案由 CPython 的模拟器算出，也可以再问真正的 CPython。',
    without: '程序是在页面里生成的，需要 JavaScript。请打开 JavaScript 后重新载入。',
    topics: {
      'names-and-sharing': '名字与共享',
      identity: '同一性',
      'reference-counts': '引用计数',
      'zero-and-cascade': '归零与连锁释放',
      'cycles-and-collection': '循环引用与回收',
      'weak-references': '弱引用',
      finalizers: '终结器',
      pools: '内存池',
      sizes: '对象大小',
    },
    due: {
      title: (due) => (due === 0 ? '今天该复习的' : `该复习了：${due} 项`),
      reading: '正在读取进度……',
      nothing: '现在没有要复习的。课里或这里答错的题，会在你快要忘记的时候再回来。',
      later: (waiting, day) => `现在没有要复习的。还有 ${waiting} 项在等着，最近一项 ${day} 回来。`,
      lede: '这些你答错过。每答对一次，它就会隔更久才回来。',
      exercise: '课里的练习',
      practise: (topic, level) => `新程序：${topic}，第 ${level} 级`,
    },
    pick: {
      title: '想一想这个程序',
      topic: '主题',
      level: '难度',
      levels: {
        1: '1 · 一步',
        2: '2 · 两步',
        3: '3 · 两件事碰在一起',
        4: '4 · 要看仔细',
        5: '5 · 全都用上',
      },
      make: '出一个程序',
      another: '换一个程序',
      making: '正在生成程序……',
      badLink: {
        topic: '链接里的主题这里没有，链接可能不完整。请在下面选一个主题，再出一个程序。',
        level: '链接里的难度不在 1 到 5 之间。请在下面选好难度，再出一个程序。',
        seed: '链接里的程序编号不在 1 到 999999 之间。请在下面另出一个程序，或者请对方再发一次链接。',
      },
    },
    exercise: {
      title: (topic, level) => `${topic}，第 ${level} 级`,
      predict: (line) => `在 64 位 CPython 3.14 里，第 ${line} 行打印什么？`,
      choice: '这个程序打印什么？先后次序如何？',
      counts: '填出每个对象的计数。每一列是一个对象，用它最初的名字来称呼。',
      printed: (lines) => lines.map((line) => `\`${line}\``).join('，然后 '),
      decides: (line, source) => `再看看第 ${line} 行：\`${source}\``,
      run: '逐行看它怎样运行',
      answer: (answer) => `所以答案是 ${answer}。`,
      row: (line, counts) =>
        `第 ${line} 行之后：${counts.map(([object, count]) => `\`${object}\` 为 ${count}`).join('，')}`,
      link: '这个地址打开的就是这个程序。',
      copy: '复制链接',
      copied: '已复制。',
      notCopied: '浏览器不允许复制。请直接复制地址栏里的地址。',
      lesson: '讲这个的那一课',
    },
    mastery: {
      title: '你已经走到哪里',
      lede: '同一级里有三个程序第一次就答对，这一级就是你的了，不会再失去。',
      none: '还没开始',
      reached: (level) => `第 ${level} 级（共 5 级）`,
      all: '五级全部达到',
      towards: (level, done, wanted) => `到第 ${level} 级：${done}/${wanted}`,
      solved: (count) => `解出 ${count} 个程序`,
      practise: (level) => `练习第 ${level} 级`,
    },
    fromProgress: '练习：该复习什么，每个主题走到哪里',
  },
};
