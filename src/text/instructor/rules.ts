import type { Localised } from '../locale.ts';

/** The words for how an assignment is worked on, drawn, kept and begun. */
export interface RulesText {
  readonly chapter: string;
  readonly anyChapter: string;
  readonly time: string;
  readonly anyTime: string;
  readonly atMost: (minutes: number) => string;
  readonly preview: (title: string) => string;
  readonly asLearner: string;
  readonly close: string;
  readonly solution: string;
  readonly hints: string;
  readonly tellsApart: string;
  readonly previewFailed: string;
  readonly points: (title: string) => string;
  readonly sum: (points: number) => string;
  readonly draw: {
    readonly title: string;
    readonly help: string;
    readonly topic: string;
    readonly level: string;
    readonly count: string;
    readonly add: string;
    readonly item: (topic: string, level: number) => string;
  };
  readonly rules: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly attempts: string;
  readonly anyAttempts: string;
  readonly open: string;
  readonly closable: Readonly<Record<'hints' | 'solutions' | 'playground', string>>;
  readonly openHelp: string;
  readonly seeds: string;
  readonly seed: Readonly<Record<'same' | 'each', string>>;
  readonly seedsHelp: string;
  readonly notePreview: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly fileName: (title: string) => string;
  readonly loadFile: string;
  readonly badFile: string;
  readonly duplicate: string;
  readonly copyTitle: (title: string) => string;
  readonly duplicated: string;
  readonly begin: string;
  readonly templates: Readonly<Record<'hour' | 'week' | 'course', string>>;
  readonly begun: (title: string) => string;
  readonly share: {
    readonly qr: string;
    readonly qrAlt: (title: string) => string;
    readonly tooLong: string;
    readonly sheet: string;
    readonly frame: string;
    readonly frameHelp: string;
  };
}

export const rulesText: Localised<RulesText> = {
  en: {
    chapter: 'Chapter',
    anyChapter: 'Any chapter',
    time: 'Time',
    anyTime: 'Any time',
    atMost: (minutes) => `At most ${minutes} min`,
    preview: (title) => `Look at “${title}”, with its solution`,
    asLearner: 'As a learner sees it',
    close: 'Close',
    solution: 'The solution',
    hints: 'The hints',
    tellsApart: 'What it tells apart: the answer to each mistake',
    previewFailed: 'The exercise could not be fetched. Try again when you are online.',
    points: (title) => `Points for “${title}”`,
    sum: (points) => (points === 1 ? '1 point' : `${points} points`),
    draw: {
      title: 'Programs drawn anew',
      help: 'Small programs made from a seed: whoever has another seed has other numbers.',
      topic: 'Topic',
      level: 'Level',
      count: 'How many',
      add: 'Add',
      item: (topic, level) => `Program: ${topic}, level ${level}`,
    },
    rules: 'How it is worked on',
    language: 'Language',
    anyLanguage: 'The learner’s choice',
    attempts: 'Attempts at each exercise',
    anyAttempts: 'Any number',
    open: 'Open while they work',
    closable: { hints: 'Hints', solutions: 'Solutions', playground: 'The link to the playground' },
    openHelp:
      'What you close is not shown in the assignment. The rest of the site stays as it is, and attempts are counted by the learner’s own browser.',
    seeds: 'Drawn programs',
    seed: { same: 'The same for all', each: 'Others for each learner' },
    seedsHelp:
      'Others for each: they are drawn from the name or number that the learner gives, and the gradebook draws them again.',
    notePreview: 'As learners see the note',
    save: 'Save as a file',
    saved: (file) => `${file} is in your downloads.`,
    fileName: (title) => `${title} assignment`,
    loadFile: 'Load a file',
    badFile: 'This is not a whole assignment file. Nothing was replaced.',
    duplicate: 'Go on with a copy',
    copyTitle: (title) => `${title} (copy)`,
    duplicated: 'This is a copy now, an assignment of its own.',
    begin: 'Begin with a template',
    templates: { hour: 'A class of one hour', week: 'A week', course: 'A whole course' },
    begun: (title) => `Begun from the template “${title}”. Change what you like.`,
    share: {
      qr: 'QR code',
      qrAlt: (title) => `QR code with the link of “${title}”`,
      tooLong: 'The link is too long for a QR code that phones read well.',
      sheet: 'A sheet to print',
      frame: 'HTML for a page of yours',
      frameHelp:
        'Puts the assignment into a frame. A browser may keep what is done in a frame apart from what is done on this site.',
    },
  },
  'zh-cn': {
    chapter: '章',
    anyChapter: '全部章节',
    time: '用时',
    anyTime: '不限用时',
    atMost: (minutes) => `不超过 ${minutes} 分钟`,
    preview: (title) => `预览《${title}》及其解答`,
    asLearner: '学生看到的样子',
    close: '关闭',
    solution: '解答',
    hints: '提示',
    tellsApart: '能区分哪些错误：对每种错误的反馈',
    previewFailed: '没能取到这道练习，请联网后再试。',
    points: (title) => `《${title}》的分值`,
    sum: (points) => `共 ${points} 分`,
    draw: {
      title: '随机生成的程序',
      help: '由种子生成的小程序：种子不同，数字就不同。',
      topic: '主题',
      level: '级别',
      count: '数量',
      add: '添加',
      item: (topic, level) => `程序：${topic}，第 ${level} 级`,
    },
    rules: '作答方式',
    language: '语言',
    anyLanguage: '由学生选择',
    attempts: '每道练习的作答次数',
    anyAttempts: '不限次数',
    open: '作答时开放',
    closable: { hints: '提示', solutions: '解答', playground: '演练场的链接' },
    openHelp: '关闭的内容在作业中不显示，但网站其他地方照旧；作答次数由学生自己的浏览器记录。',
    seeds: '随机生成的程序',
    seed: { same: '全班相同', each: '每人不同' },
    seedsHelp: '每人不同：由学生填写的姓名或学号生成，成绩册会重新生成同样的程序来批改。',
    notePreview: '学生看到的说明',
    save: '存为文件',
    saved: (file) => `${file} 已保存到下载文件夹。`,
    fileName: (title) => `${title} 作业`,
    loadFile: '载入文件',
    badFile: '这不是完整的作业文件。原有内容没有改动。',
    duplicate: '另做一份副本',
    copyTitle: (title) => `${title}（副本）`,
    duplicated: '现在是一份副本，与原作业互不相干。',
    begin: '从模板开始',
    templates: { hour: '一节课', week: '一周', course: '整门课程' },
    begun: (title) => `已从模板《${title}》开始，可随意修改。`,
    share: {
      qr: '二维码',
      qrAlt: (title) => `《${title}》作业链接的二维码`,
      tooLong: '链接太长，做成二维码手机不易识别。',
      sheet: '打印用的作业单',
      frame: '嵌入网页的 HTML',
      frameHelp: '把作业放进你网页的框架里。浏览器可能会把框架里的进度与本站的进度分开保存。',
    },
  },
};
