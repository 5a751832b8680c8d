import type { Localised } from './locale.ts';

/** The words of the marks that stand beside what a lesson claims. */
export interface ClaimText {
  /** Names the mark's button; `program` tells one from another. */
  readonly shownBy: (program: string) => string;
  readonly notShown: string;
  readonly claim: string;
  readonly program: string;
  readonly why: string;
  readonly source: string;
  /** A link to the version lab, with the program in it. */
  readonly versions: string;
  readonly close: string;
  readonly notLoaded: string;
}

export const claimText: Localised<ClaimText> = {
  en: {
    shownBy: (program) => `Run the program that shows this: ${program}`,
    notShown: 'Why no program shows this, and where it is written',
    claim: 'The lesson says',
    program: 'This program shows it',
    why: 'No program can show it',
    source: 'Where it is written',
    versions: 'Run it on real 3.11 to 3.15, side by side',
    close: 'Close',
    notLoaded:
      'The program could not be loaded. Look at your connection, close this and press the mark again.',
  },
  'zh-cn': {
    shownBy: (program) => `运行能证明这一点的程序：${program}`,
    notShown: '为什么没有程序能证明这一点，出处在哪里',
    claim: '课文里说',
    program: '这个程序可以证明',
    why: '没有程序能直接看到',
    source: '出处',
    versions: '在真正的 3.11 到 3.15 上并排运行',
    close: '关闭',
    notLoaded: '程序没能加载。请看看网络连接，关闭后再点一次标记。',
  },
};
