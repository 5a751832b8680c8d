import type { Localised } from './locale.ts';

/** The words of the course map. */
export interface MapText {
  readonly title: string;
  readonly lede: (lessons: number, minutes: number) => string;
  /** Before a chapter's number; a screen reader says it with the title. */
  readonly chapter: (number: number, title: string) => string;
  /** Before the chapters that one takes for known, in lessons too. */
  readonly needs: string;
  readonly needsNothing: string;
  readonly lessons: (count: number, minutes: number) => string;
  /** The link from the start page's short map. */
  readonly whole: string;
}

export const mapText: Localised<MapText> = {
  en: {
    title: 'Course map',
    lede: (lessons, minutes) =>
      `${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, about ${minutes} minutes to read. Read them in order, or begin where what a chapter builds on is known to you.`,
    chapter: (number, title) => `${number}. ${title}`,
    needs: 'Builds on:',
    needsNothing: 'Builds on nothing but some Python.',
    lessons: (count, minutes) => `${count === 1 ? '1 lesson' : `${count} lessons`}, ${minutes} min`,
    whole: 'The whole map, with what each lesson teaches',
  },
  'zh-cn': {
    title: '课程目录',
    lede: (lessons, minutes) =>
      `共 ${lessons} 课，阅读约需 ${minutes} 分钟。可以按顺序读，也可以从“基础”都已经掌握的那一章开始。`,
    chapter: (number, title) => `第 ${number} 章 ${title}`,
    needs: '基础：',
    needsNothing: '会一点 Python 就行。',
    lessons: (count, minutes) => `${count} 课，${minutes} 分钟`,
    whole: '完整目录，含每一课的学习目标',
  },
};
