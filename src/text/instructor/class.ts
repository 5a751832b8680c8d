import type { Localised } from '../locale.ts';

/** The words for what a class shows, for comments, and for what is kept and carried on. */
export interface ClassText {
  readonly stop: string;
  readonly resume: (left: number) => string;
  readonly leaveOut: string;
  readonly stopped: (done: number, left: number) => string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly pasteDo: string;
  readonly pastedName: (number: number) => string;
  readonly notModelled: (exercise: string) => string;
  readonly real: string;
  readonly view: string;
  readonly views: Readonly<Record<'learners' | 'exercises' | 'ideas', string>>;
  readonly counted: (learners: number) => string;
  readonly parts: Readonly<
    Record<'right' | 'partly' | 'wrong' | 'unanswered' | 'unchecked', string>
  >;
  readonly exercise: string;
  readonly mean: string;
  readonly ideas: string;
  readonly think: (count: number, of: number) => string;
  readonly who: string;
  readonly noIdeas: string;
  readonly wordsMissing: string;
  readonly obstacles: Readonly<Record<'syntax-error' | 'raised' | 'limit', string>>;
  readonly comment: string;
  readonly commentOn: (learner: string) => string;
  readonly page: (from: number, to: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly exports: string;
  readonly export: Readonly<Record<'plain' | 'moodle' | 'canvas', string>>;
  readonly exportHelp: string;
  readonly keep: string;
  readonly kept: string;
  readonly notKept: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: (files: number) => string;
  readonly bad: string;
  readonly fileName: (title: string) => string;
  readonly empty: string;
  readonly emptySure: string;
  readonly emptied: string;
}

export const classText: Localised<ClassText> = {
  en: {
    stop: 'Stop',
    resume: (left) => `Go on with the other ${left}`,
    leaveOut: 'Leave them out',
    stopped: (done, left) => `Stopped: ${done} checked, ${left} not yet.`,
    paste: 'Texts that learners pasted',
    pasteHelp: 'Paste one or several here, each beginning with h1.',
    pasteDo: 'Add these texts',
    pastedName: (number) => `pasted text ${number}`,
    notModelled: (exercise) =>
      `${exercise}: the simulation does not know what the program uses, and real CPython could not judge it. Look at it yourself.`,
    real: 'Some programs are checked in real CPython, which is fetched first.',
    view: 'View',
    views: { learners: 'By learner', exercises: 'By exercise', ideas: 'By misconception' },
    counted: (learners) =>
      learners === 1
        ? 'One learner, with what was handed in last.'
        : `${learners} learners, each with what they handed in last.`,
    parts: {
      right: 'right',
      partly: 'partly right',
      wrong: 'wrong',
      unanswered: 'not answered',
      unchecked: 'not checked',
    },
    exercise: 'Exercise',
    mean: 'Average',
    ideas: 'What wrong answers show',
    think: (count, of) => `${count} of ${of}`,
    who: 'Who',
    noIdeas: 'No wrong answer has shown anything yet.',
    wordsMissing: 'The wording could not be fetched; the ids stand for it.',
    obstacles: {
      'syntax-error': 'The program does not parse.',
      raised: 'The program ended with an exception.',
      limit: 'The program did not end, or wrote without end.',
    },
    comment: 'Comment',
    commentOn: (learner) => `Comment on ${learner}`,
    page: (from, to, of) => `${from} to ${to} of ${of}`,
    previous: 'Previous rows',
    next: 'Next rows',
    exports: 'Grades for a spreadsheet or a learning platform',
    export: { plain: 'Export CSV', moodle: 'CSV for Moodle', canvas: 'CSV for Canvas' },
    exportHelp:
      'The CSV has every file. Those for Moodle and Canvas have one row for each learner, with what they handed in last for this assignment; a number in what the learner typed goes into the column of ids.',
    keep: 'This gradebook',
    kept: 'It is kept in this browser until you empty it. Nothing leaves this machine.',
    notKept: 'Your browser keeps nothing. Save the gradebook as a file before you leave this page.',
    save: 'Save as a file',
    load: 'Load a file',
    loaded: (files) =>
      files === 1 ? 'One submission is checked again.' : `${files} submissions are checked again.`,
    bad: 'This is not a whole gradebook file. Nothing was changed.',
    fileName: (title) => `${title} gradebook`,
    empty: 'Empty the gradebook',
    emptySure: 'Take every submission and comment out of this browser?',
    emptied: 'The gradebook is empty.',
  },
  'zh-cn': {
    stop: '停止',
    resume: (left) => `继续检查其余 ${left} 个`,
    leaveOut: '不再检查其余的',
    stopped: (done, left) => `已停止：检查了 ${done} 个，还剩 ${left} 个。`,
    paste: '学生粘贴的文本',
    pasteHelp: '可粘贴一份或多份，每份以 h1. 开头。',
    pasteDo: '加入这些文本',
    pastedName: (number) => `粘贴文本 ${number}`,
    notModelled: (exercise) =>
      `${exercise}：程序用到了模拟器不认识的内容，真正的 CPython 也没能判定，请自行查看。`,
    real: '有些程序要在真正的 CPython 中检查，需先下载。',
    view: '查看方式',
    views: { learners: '按学生', exercises: '按练习', ideas: '按错误想法' },
    counted: (learners) => `共 ${learners} 名学生，以各人最后交来的为准。`,
    parts: {
      right: '正确',
      partly: '部分正确',
      wrong: '错误',
      unanswered: '未作答',
      unchecked: '未检查',
    },
    exercise: '练习',
    mean: '平均',
    ideas: '错误答案反映的想法',
    think: (count, of) => `${of} 人中有 ${count} 人`,
    who: '是谁',
    noIdeas: '还没有错误答案反映出什么想法。',
    wordsMissing: '没能取到文字说明，以标识代替。',
    obstacles: {
      'syntax-error': '程序有语法错误。',
      raised: '程序因异常而结束。',
      limit: '程序没有结束，或输出没完没了。',
    },
    comment: '评语',
    commentOn: (learner) => `给 ${learner} 的评语`,
    page: (from, to, of) => `第 ${from} 至 ${to} 行，共 ${of} 行`,
    previous: '前面的行',
    next: '后面的行',
    exports: '导出成绩，用于电子表格或教学平台',
    export: { plain: '导出 CSV', moodle: '用于 Moodle 的 CSV', canvas: '用于 Canvas 的 CSV' },
    exportHelp:
      'CSV 包含每个文件。用于 Moodle 和 Canvas 的每名学生一行，以其最后交来的本次作业为准；学生填写的内容中若有号码，则放进学号列。',
    keep: '这本成绩册',
    kept: '保存在这个浏览器里，直到你清空为止。数据不会离开这台电脑。',
    notKept: '浏览器不保存任何数据，离开本页前请把成绩册存为文件。',
    save: '存为文件',
    load: '载入文件',
    loaded: (files) => `正在重新检查 ${files} 份提交。`,
    bad: '这不是完整的成绩册文件，没有任何改动。',
    fileName: (title) => `${title} 成绩册`,
    empty: '清空成绩册',
    emptySure: '要从这个浏览器中删除所有提交和评语吗？',
    emptied: '成绩册已清空。',
  },
};
