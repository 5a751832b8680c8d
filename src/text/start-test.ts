import type { Localised } from './locale.ts';

/** The words of the test that says where to begin. */
export interface StartTestText {
  readonly title: string;
  readonly lede: string;
  readonly how: string;
  readonly question: (number: number, chapter: string) => string;
  readonly resultTitle: string;
  readonly answered: (answered: number, all: number) => string;
  readonly ask: string;
  readonly beginAt: (chapter: string) => string;
  /** Nothing is missing. */
  readonly knowsAll: string;
  readonly begin: (lesson: string) => string;
  readonly toMap: string;
  readonly chapters: string;
  readonly state: Readonly<Record<'known' | 'missed' | 'open', string>>;
  readonly without: string;
}

export const startTestText: Localised<StartTestText> = {
  en: {
    title: 'Where to begin',
    lede: 'Ten questions from all over the course. They tell which chapter is the first with something new for you.',
    how: 'What counts is your first answer to each question, here or in a lesson. Leave out what you do not know: that is an answer too. Right answers count in your progress.',
    question: (number, chapter) => `Question ${number} · ${chapter}`,
    resultTitle: 'Your beginning',
    answered: (answered, all) => `${answered} of ${all} questions answered.`,
    ask: 'Where do I begin?',
    beginAt: (chapter) =>
      `Begin with “${chapter}”: it is the first chapter whose question you did not answer rightly at first.`,
    knowsAll:
      'Every first answer was right. Read what you like, in any order; each lesson still has something that ten questions cannot ask.',
    begin: (lesson) => `Begin: ${lesson}`,
    toMap: 'Course map',
    chapters: 'Chapter by chapter',
    state: { known: 'known', missed: 'something new', open: 'not answered' },
    without:
      'The test needs JavaScript, which your browser has switched off. The first lesson asks nothing but some Python.',
  },
  'zh-cn': {
    title: '从哪里开始',
    lede: '从整门课里选出的十道题，帮你找到第一个对你来说有新东西的章节。',
    how: '每道题只看你的第一次作答，不管是在这里还是在课程里。不会的可以空着，空着也算一种回答。答对的会计入进度。',
    question: (number, chapter) => `第 ${number} 题 · ${chapter}`,
    resultTitle: '你的起点',
    answered: (answered, all) => `${all} 道题中已答 ${answered} 道。`,
    ask: '我该从哪里开始？',
    beginAt: (chapter) => `从“${chapter}”开始：从头数起，它是第一个你没有一次答对的章节。`,
    knowsAll:
      '每道题你都一次答对了。想读哪一课都可以，不必按顺序；十道题问不到的东西，每一课里都还有。',
    begin: (lesson) => `开始：${lesson}`,
    toMap: '课程目录',
    chapters: '逐章结果',
    state: { known: '已掌握', missed: '有新内容', open: '没有作答' },
    without: '这个测试需要 JavaScript，而你的浏览器禁用了它。第一课只要求会一点 Python。',
  },
};
