import type { Localised } from '../locale.ts';

/** The words of the syllabus, on its page and in its table for spreadsheets. */
export interface SyllabusText {
  readonly title: string;
  readonly lede: (chapters: number, lessons: number, exercises: number) => string;
  readonly download: string;
  readonly print: string;
  readonly howToRead: string;
  readonly chapter: (number: number, title: string) => string;
  readonly reading: (minutes: number) => string;
  readonly inClass: (minutes: number) => string;
  readonly notes: string;
  readonly outcome: string;
  readonly exercises: string;
  readonly minutes: (minutes: number) => string;
  /** After an exercise that belongs to another lesson. */
  readonly inLesson: (lesson: string) => string;
  /** In the place of exercises, where a question for the class serves an outcome. */
  readonly asked: (question: string) => string;
  readonly review: (count: number) => string;
  /** The heads of the columns. */
  readonly columns: {
    readonly chapter: string;
    readonly lesson: string;
    readonly reading: string;
    readonly inClass: string;
    readonly outcome: string;
    readonly exercises: string;
    readonly practice: string;
  };
}

export const syllabusText: Localised<SyllabusText> = {
  en: {
    title: 'Syllabus',
    lede: (chapters, lessons, exercises) =>
      `${chapters} chapters, ${lessons} lessons, ${exercises} exercises: what each lesson enables learners to do, and which exercises show that they can.`,
    download: 'Download as a table (CSV)',
    print: 'The page prints as it is.',
    howToRead:
      'Reading is the time of a learner alone, without exercises. In class is the plan of the teaching notes: the parts that are taught and the exercises that are done together. The mapping is checked whenever the course is: no exercise without an outcome, no outcome that nothing serves. A few outcomes ask for an explanation that no program can mark; a question in the teaching notes serves those.',
    chapter: (number, title) => `${number}. ${title}`,
    reading: (minutes) => `Reading: ${minutes} min`,
    inClass: (minutes) => `In class: ${minutes} min`,
    notes: 'Teaching notes',
    outcome: 'After it, learners can',
    exercises: 'Exercises that show it',
    minutes: (minutes) => `${minutes} min`,
    inLesson: (lesson) => `in “${lesson}”`,
    asked: (question) => `A question for the class: ${question}`,
    review: (count) => `Mixed review of the chapter: ${count} exercises`,
    columns: {
      chapter: 'Chapter',
      lesson: 'Lesson',
      reading: 'Reading, minutes',
      inClass: 'In class, minutes',
      outcome: 'Outcome',
      exercises: 'Exercises',
      practice: 'Exercises, minutes',
    },
  },
  'zh-cn': {
    title: '教学大纲',
    lede: (chapters, lessons, exercises) =>
      `共 ${chapters} 章、${lessons} 课、${exercises} 道练习：每一课学完能做什么，又由哪些练习来检验。`,
    download: '下载表格（CSV）',
    print: '本页可以直接打印。',
    howToRead:
      '“阅读”是学生自学所需的时间，不含练习。“课上”按备课笔记的安排，包括讲授和一起做的练习。检查课程内容时也会检查这份对应：没有目标的练习不行，没有着落的目标也不行。有几个目标要求用自己的话解释，程序批改不了，由备课笔记里的提问来检验。',
    chapter: (number, title) => `第 ${number} 章　${title}`,
    reading: (minutes) => `阅读：${minutes} 分钟`,
    inClass: (minutes) => `课上：${minutes} 分钟`,
    notes: '备课笔记',
    outcome: '学完能够',
    exercises: '用来检验的练习',
    minutes: (minutes) => `${minutes} 分钟`,
    inLesson: (lesson) => `见《${lesson}》`,
    asked: (question) => `课堂提问：${question}`,
    review: (count) => `本章综合复习：${count} 道练习`,
    columns: {
      chapter: '章',
      lesson: '课',
      reading: '阅读（分钟）',
      inClass: '课上（分钟）',
      outcome: '目标',
      exercises: '练习',
      practice: '练习（分钟）',
    },
  },
};
