import type { Localised } from './locale.ts';

/** The words of the certificate, which says what a browser knows and no more. */
export interface CertificateText {
  readonly title: string;
  readonly lede: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly print: string;
  readonly course: string;
  /** Before the name on the sheet, and where none is given. */
  readonly heading: string;
  readonly nameless: string;
  readonly solved: (solved: number, total: number) => string;
  readonly helped: (count: number) => string;
  readonly caption: string;
  readonly chapter: string;
  readonly share: string;
  readonly date: (date: string) => string;
  readonly honest: string;
  readonly nothing: string;
  readonly forTeachers: string;
  readonly toTeach: string;
  readonly without: string;
}

export const certificateText: Localised<CertificateText> = {
  en: {
    title: 'Certificate',
    lede: 'A sheet with what you have solved, to print or to save as PDF. It says what this browser knows, and what it cannot know.',
    name: 'Your name',
    nameHelp: 'It stands on the sheet only; it is not stored.',
    print: 'Print',
    course: 'Heapscope: how CPython manages memory',
    heading: 'Record of exercises solved',
    nameless: '(no name given)',
    solved: (solved, total) => `${solved} of ${total} exercises of the course solved.`,
    helped: (count) =>
      count === 0
        ? 'The solution of none of these was looked at.'
        : `The solution of ${count} of these was looked at, before or after.`,
    caption: 'Exercises solved, by chapter',
    chapter: 'Chapter',
    share: 'Solved',
    date: (date) => `As of ${date}.`,
    honest:
      'Nobody supervised this. The record was kept in a browser and can be copied or changed there; it does not show who answered, how often, or with what help. Heapscope has not checked the name and keeps no list of certificates.',
    nothing: 'Nothing is solved in this browser yet, and the sheet says so.',
    forTeachers:
      'If you need results that somebody has checked again, an instructor can hand out an assignment and grade what comes back.',
    toTeach: 'For instructors',
    without:
      'The certificate is made from your progress, which needs JavaScript; your browser has switched it off.',
  },
  'zh-cn': {
    title: '学习证明',
    lede: '一张写着你做对了哪些练习的纸，可以打印，也可以存成 PDF。它只写这个浏览器知道的事，也写明它无从知道的事。',
    name: '你的名字',
    nameHelp: '只出现在这张纸上，不会保存。',
    print: '打印',
    course: 'Heapscope：CPython 如何管理内存',
    heading: '练习完成记录',
    nameless: '（未填写姓名）',
    solved: (solved, total) => `全部 ${total} 道练习中，完成了 ${solved} 道。`,
    helped: (count) =>
      count === 0 ? '其中没有一道看过解答。' : `其中 ${count} 道看过解答（做对之前或之后）。`,
    caption: '各章完成的练习',
    chapter: '章',
    share: '完成',
    date: (date) => `截至${date}。`,
    honest:
      '作答过程无人监督。记录保存在浏览器里，可以被复制，也可以被改动；它不能说明是谁作答、试了多少次、得到过什么帮助。Heapscope 没有核实姓名，也不保存任何证明的名单。',
    nothing: '这个浏览器里还没有做对的练习，纸上也会如实写明。',
    forTeachers: '如果需要有人重新核对过的成绩，可以请教师布置一份作业，再批改交回的答案。',
    toTeach: '教师请看这里',
    without: '证明根据你的进度生成，进度需要 JavaScript，而你的浏览器禁用了它。',
  },
};
