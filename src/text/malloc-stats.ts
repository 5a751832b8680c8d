import type { Localised } from './locale.ts';

/** The words of the part of an arena map that shows what `sys._debugmallocstats()` would print. */
export interface MallocStatsText {
  readonly open: string;
  readonly notLoaded: string;
  readonly label: string;
  readonly after: (line: number) => string;
  readonly before: string;
  /** What the real function prints that is not here. */
  readonly left: string;
  readonly unknown: string;
}

export const mallocStatsText: Localised<MallocStatsText> = {
  en: {
    open: 'What would sys._debugmallocstats() print of these pools?',
    notLoaded:
      'This part could not be loaded. Look at your connection, then press the button again.',
    label: 'Statistics of these pools',
    after: (line) => `After line ${line}, in the words of CPython:`,
    before: 'Before the program, in the words of CPython:',
    left: 'The same lines, of these pools alone. In a real run the program’s blocks share the pools with all that CPython makes for itself, so its numbers are higher; an arena may also lose a pool because the system did not place it where a pool can begin. Left out are the last lines of the real text, those of free lists: how much they keep depends on what CPython did before the program.',
    unknown:
      'For this run it is not known how the pools stand at this step, so nothing is printed. Go to another step, or look at another program.',
  },
  'zh-cn': {
    open: 'sys._debugmallocstats() 对这些池会打印什么？',
    notLoaded: '这一部分没有加载成功。请检查网络，然后再按一次按钮。',
    label: '这些池的统计',
    after: (line) => `第 ${line} 行之后，CPython 的原文：`,
    before: '程序开始之前，CPython 的原文：',
    left: '各行与真实输出相同，但只统计这里的池。真实运行时，程序的块与 CPython 自己创建的一切共用这些池，所以数字更大；如果系统给出的 arena 不从池的边界开始，还会损失一个池。真实输出最后关于空闲链表的几行没有列出：其中保留多少，取决于 CPython 在程序之前做了什么。',
    unknown: '这次运行在这一步的池状态并不确定，因此什么也不打印。请换一步，或换一个程序。',
  },
};
