import type { Localised } from './locale.ts';

/** The words of a chapter on one page, made to be printed. */
export interface ChapterText {
  /** The link that leads here. */
  readonly onOnePage: string;
  readonly description: (title: string) => string;
  readonly note: string;
  readonly print: string;
  readonly pdf: string;
  /** Before the title of each lesson. */
  readonly lesson: (number: number) => string;
  readonly around: string;
  readonly previous: string;
  readonly next: string;
}

export const chapterText: Localised<ChapterText> = {
  en: {
    onOnePage: 'On one page, to print',
    description: (title) =>
      `All lessons of the chapter “${title}” on one page, made to be printed.`,
    note: 'All lessons of the chapter on one page. On paper figures stand as you see them here, exercises are questions, and what only works on a screen is left out.',
    print: 'Print',
    pdf: 'Download as PDF',
    lesson: (number) => `Lesson ${number}`,
    around: 'Neighbouring chapters',
    previous: 'Previous chapter',
    next: 'Next chapter',
  },
  'zh-cn': {
    onOnePage: '整章一页，便于打印',
    description: (title) => `“${title}”一章的全部课程，放在一页里，便于打印。`,
    note: '本章的全部课程都在这一页。打印出来，图就是现在看到的样子，练习只有题目，只在屏幕上有用的东西不会印出来。',
    print: '打印',
    pdf: '下载 PDF',
    lesson: (number) => `第 ${number} 课`,
    around: '前后各章',
    previous: '上一章',
    next: '下一章',
  },
};
