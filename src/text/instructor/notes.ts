import type { Localised } from '../locale.ts';

/** The words of a lesson's teaching notes. */
export interface NotesText {
  /** The title of the page, after the lesson's. */
  readonly title: (lesson: string) => string;
  readonly lede: (minutes: number) => string;
  /** Why learners should not read on. */
  readonly answers: string;
  readonly toLesson: string;
  readonly plan: string;
  readonly minutes: (minutes: number) => string;
  readonly together: (exercise: string) => string;
  readonly sum: (taught: number, exercises: number) => string;
  readonly present: string;
  readonly ask: string;
  readonly listen: string;
  readonly wrong: string;
  readonly idea: string;
  readonly say: string;
  readonly answeredBy: string;
  readonly home: string;
  readonly nothingAtHome: string;
  readonly previous: string;
  readonly next: string;
  readonly around: string;
}

export const notesText: Localised<NotesText> = {
  en: {
    title: (lesson) => `Teaching notes: ${lesson}`,
    lede: (minutes) =>
      `A plan for ${minutes} minutes, three questions to ask, and the wrong ideas to expect.`,
    answers: 'Written for instructors: the page tells answers.',
    toLesson: 'The lesson',
    plan: 'The plan',
    minutes: (minutes) => `${minutes} min`,
    together: (exercise) => `Exercise, done together: ${exercise}`,
    sum: (taught, exercises) =>
      `${taught} minutes of teaching and ${exercises} minutes of exercises.`,
    present: 'Show the figure large',
    ask: 'Questions to ask',
    listen: 'Listen for:',
    wrong: 'What goes wrong',
    idea: 'The idea:',
    say: 'The answer:',
    answeredBy: 'The exercise that brings it out:',
    home: 'For afterwards',
    nothingAtHome: 'All exercises are done in class. The mixed review of the chapter follows up.',
    previous: 'Notes before',
    next: 'Notes after',
    around: 'Notes of the neighbouring lessons',
  },
  'zh-cn': {
    title: (lesson) => `备课笔记：${lesson}`,
    lede: (minutes) => `${minutes} 分钟的安排、三个可以问的问题，以及学生常有的误解。`,
    answers: '写给教师看：本页会说出答案。',
    toLesson: '课文',
    plan: '安排',
    minutes: (minutes) => `${minutes} 分钟`,
    together: (exercise) => `一起做的练习：${exercise}`,
    sum: (taught, exercises) => `讲授 ${taught} 分钟，练习 ${exercises} 分钟。`,
    present: '大屏展示这张图',
    ask: '可以问的问题',
    listen: '期待的回答：',
    wrong: '常见误解',
    idea: '误解：',
    say: '回应：',
    answeredBy: '能引出它的练习：',
    home: '课后',
    nothingAtHome: '练习都在课上做完了，课后可以做本章的综合复习。',
    previous: '前一课的笔记',
    next: '后一课的笔记',
    around: '前后几课的笔记',
  },
};
