import type { Localised } from './locale.ts';

/** The labs, as their addresses and links name them. */
export const labNames = ['sizes', 'identity', 'peak', 'paths', 'memory'] as const;
/** The name of one lab. */
export type LabName = (typeof labNames)[number];

/** Why a link's fragment sets nothing. */
export type LabLinkTrouble = 'too-new' | 'damaged' | 'too-large' | 'invalid';

/** The words that all labs share, and those of their pages. */
export interface LabsText {
  readonly title: string;
  readonly lede: string;
  readonly pages: Readonly<
    Record<LabName, { readonly title: string; readonly lede: string; readonly caption: string }>
  >;
  readonly other: string;
  readonly without: string;
  /** The link under a figure. */
  readonly inLab: (title: string) => string;
  /** The name of each modelled CPython, by its profile. */
  readonly pythons: Readonly<Record<string, string>>;
  readonly python: string;
  readonly run: string;
  readonly running: string;
  /** The model does not have what a program uses. */
  readonly refused: (python: string, line: number, feature: string) => string;
  readonly raised: (python: string, line: number, message: string) => string;
  readonly limit: (python: string, line: number) => string;
  readonly program: string;
  readonly programNote: string;
  readonly openInPlayground: string;
  readonly prove: string;
  readonly share: string;
  readonly shareNote: string;
  readonly shareTooLong: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fromLink: string;
  readonly badLink: Readonly<Record<LabLinkTrouble, string>>;
}

export const labsText: Localised<LabsText> = {
  en: {
    title: 'Labs',
    lede: 'Five instruments to ask a question of your own: set one up, read the number, and check it against real CPython.',
    pages: {
      sizes: {
        title: 'Sizes and growth',
        lede: 'How many bytes a container takes as items go in, and when it grows. Containers, versions and word sizes of your choice, on one chart.',
        caption:
          'Each line is the run of a program in the simulation: what `sys.getsizeof` prints with 0, 1, 2… items. A ring marks where the size jumps.',
      },
      identity: {
        title: 'Identity',
        lede: 'Which expressions give the same object, on which CPython, and why.',
        caption:
          'The program binds a name to each expression and asks for each pair whether both are one object. The reasons come from the record of the run: who held the object, when it was made, and whether it is immortal.',
      },
      peak: {
        title: 'Peak memory',
        lede: 'The bytes that two programs hold as they run, on one scale: where is the peak, and which program has the lower one?',
        caption:
          'One step of the time axis is one request for memory or one return of memory, counted from the first line of each program.',
      },
      paths: {
        title: 'Reference paths',
        lede: 'Who keeps this object alive? Every chain of references from a name, a call or CPython itself to the object you pick, and what would go if you cut a link.',
        caption:
          'The chains are read off the references that the simulation counts, the shortest first. What a cut would free is computed from the same references.',
      },
      memory: {
        title: 'Memory map',
        lede: 'All memory of a program in one picture, from the process down to a byte: arenas, pools, blocks, and the fields of the object in a block. Move about in it while the program runs.',
        caption:
          'The map is drawn from each request for memory and each return of memory of the run, which the simulated `pymalloc` gives the places that CPython gives them.',
      },
    },
    other: 'Other labs',
    without: 'The labs need JavaScript.',
    inLab: (title) => `Ask this of a program of your own in the lab “${title}”`,
    pythons: {
      'cpython-3.11-64': '3.11, 64-bit',
      'cpython-3.12-64': '3.12, 64-bit',
      'cpython-3.13-64': '3.13, 64-bit',
      'cpython-3.14.2-64': '3.14.0 to 3.14.4, 64-bit',
      'cpython-3.14-64': '3.14.5 and later, 64-bit',
      'cpython-3.15-64': '3.15, 64-bit',
      'cpython-3.11-wasm32': '3.11, 32-bit',
      'cpython-3.12-wasm32': '3.12, 32-bit',
      'cpython-3.13-wasm32': '3.13, 32-bit',
      'cpython-3.14.2-wasm32': '3.14.2, 32-bit',
      'cpython-3.15-wasm32': '3.15, 32-bit',
    },
    python: 'CPython',
    run: 'Run',
    running: 'Running…',
    refused: (python, line, feature) =>
      `CPython ${python}: line ${line} uses ${feature}, which the model does not have. It shows nothing rather than something that may be wrong. Change that line, or choose another CPython.`,
    raised: (python, line, message) =>
      `CPython ${python}: line ${line} ended the program with ${message}`,
    limit: (python, line) =>
      `CPython ${python}: stopped on line ${line}, because the run is longer than this lab can record. Use smaller numbers, and look for a loop that never ends.`,
    program: 'The program that was run',
    programNote: 'Every number above is what this program printed or did in the simulation.',
    openInPlayground: 'Open it in the playground',
    prove: 'Run it in real CPython',
    share: 'Share',
    shareNote:
      'What you have set up is in the link itself; nothing is sent to a server. A program in a link does not run until whoever opens it presses Run.',
    shareTooLong: 'This is too much for a link. Shorten the program to share it.',
    link: 'A link to this lab as it is set up',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the link and copy it by hand.',
    fromLink: 'This came with the link and has not been run: read it, then press Run if you like.',
    badLink: {
      'too-new':
        'The link was made by a newer version of this page. Reload the page, then open it again.',
      damaged:
        'The link is incomplete or was changed on the way. Ask for it again, and copy all of it.',
      'too-large': 'The link is longer than any that this page makes. Nothing was opened.',
      invalid: 'The link does not hold anything this lab can set up. Nothing was opened.',
    },
  },
  'zh-cn': {
    title: '实验室',
    lede: '五件仪器，用来回答你自己的问题：设好条件，读出数字，再用真正的 CPython 核对。',
    pages: {
      sizes: {
        title: '大小与增长',
        lede: '往容器里一个一个放元素，它占多少字节，什么时候扩容：任意容器、版本和字长，都可以画在同一张图上。',
        caption:
          '每条线都是一个程序在模拟器里的一次运行：有 0、1、2……个元素时 `sys.getsizeof` 打印的数。圆圈标出大小跳变的地方。',
      },
      identity: {
        title: '同一个对象',
        lede: '哪些表达式得到同一个对象，在哪个 CPython 上如此，原因是什么。',
        caption:
          '程序给每个表达式绑定一个名字，再逐对判断两者是不是同一个对象。原因来自运行记录：谁持有这个对象、它是什么时候创建的、是否永生。',
      },
      peak: {
        title: '内存峰值',
        lede: '两个程序运行时各占用多少字节，用同一把尺子量：峰值在哪里，哪个程序的峰值更低？',
        caption: '时间轴上的一格，是一次申请内存或一次归还内存，从各自程序的第一行开始数。',
      },
      paths: {
        title: '引用路径',
        lede: '是谁让这个对象继续存活？从名字、调用或 CPython 自身出发，通向所选对象的每一条引用链都列出来；切断其中一环，又会释放什么。',
        caption:
          '引用链取自模拟器逐一计数的引用，最短的在前。切断之后会释放什么，也是用同样这些引用推算出来的。',
      },
      memory: {
        title: '内存地图',
        lede: '一个程序的全部内存都在一张图里，从整个进程一直到一个字节：arena、pool、块，以及块里对象的各个字段。可以一边执行程序，一边在图中走动。',
        caption:
          '这张图是根据运行中每一次申请和归还内存画出来的，模拟的 `pymalloc` 给出的位置与 CPython 相同。',
      },
    },
    other: '其他实验室',
    without: '实验室需要 JavaScript。',
    inLab: (title) => `用你自己的程序试试：实验室“${title}”`,
    pythons: {
      'cpython-3.11-64': '3.11，64 位',
      'cpython-3.12-64': '3.12，64 位',
      'cpython-3.13-64': '3.13，64 位',
      'cpython-3.14.2-64': '3.14.0 到 3.14.4，64 位',
      'cpython-3.14-64': '3.14.5 及以后，64 位',
      'cpython-3.15-64': '3.15，64 位',
      'cpython-3.11-wasm32': '3.11，32 位',
      'cpython-3.12-wasm32': '3.12，32 位',
      'cpython-3.13-wasm32': '3.13，32 位',
      'cpython-3.14.2-wasm32': '3.14.2，32 位',
      'cpython-3.15-wasm32': '3.15，32 位',
    },
    python: 'CPython',
    run: '运行',
    running: '正在运行……',
    refused: (python, line, feature) =>
      `CPython ${python}：第 ${line} 行用到了 ${feature}，模型里没有它。与其显示可能出错的结果，不如什么也不显示。请改掉这一行，或者换一个 CPython。`,
    raised: (python, line, message) =>
      `CPython ${python}：程序在第 ${line} 行因异常结束：${message}`,
    limit: (python, line) =>
      `CPython ${python}：停在第 ${line} 行，运行过程太长，这个实验室记录不下。请换用小一些的数，再看看是不是有循环停不下来。`,
    program: '运行的程序',
    programNote: '上面的每个数字，都是这个程序在模拟器里打印或产生的。',
    openInPlayground: '在演练场里打开',
    prove: '用真正的 CPython 运行',
    share: '分享',
    shareNote:
      '你设好的内容就放在链接里，不会发送到任何服务器。链接里的程序不会自动运行，打开的人点“运行”才会运行。',
    shareTooLong: '内容太多，放不进链接。请把程序缩短再分享。',
    link: '当前设置的链接',
    copy: '复制链接',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。请选中链接，手动复制。',
    fromLink: '内容来自链接，还没有运行。先看一看，想运行的话再点“运行”。',
    badLink: {
      'too-new': '这个链接是由更新版本的页面生成的。请刷新页面，再打开一次。',
      damaged: '链接不完整，或者在途中被改动了。请对方再发一次，并完整地复制。',
      'too-large': '链接太长，本页不会生成这么长的链接，没有打开任何内容。',
      invalid: '链接里没有这个实验室能用的内容，没有打开任何内容。',
    },
  },
};
