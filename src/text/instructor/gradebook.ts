import type { Localised } from '../locale.ts';

type Unreadable =
  'empty' | 'too-large' | 'not-json' | 'not-ours' | 'too-new' | 'damaged' | 'not-read' | 'too-slow';
type Unchecked = 'unknown-exercise' | 'other-kind' | 'failed';

/** The words of the gradebook and of its CSV. */
export interface GradebookText {
  readonly title: string;
  readonly lede: string;
  readonly back: string;
  readonly assignment: string;
  readonly linkLabel: string;
  readonly linkHelp: string;
  readonly linkUse: string;
  readonly linkBad: string;
  readonly from: Readonly<Record<'link' | 'draft' | 'files', (title: string) => string>>;
  readonly drop: string;
  readonly choose: string;
  readonly progress: (done: number, of: number) => string;
  readonly finished: (files: number, flagged: number) => string;
  readonly table: string;
  readonly filter: string;
  readonly onlyFlagged: string;
  readonly learner: string;
  readonly total: string;
  readonly flags: string;
  readonly unreadable: string;
  readonly unanswered: string;
  readonly unchecked: string;
  readonly remove: (file: string) => string;
  readonly removed: (file: string) => string;
  readonly nothing: string;
  readonly exported: (file: string) => string;
  readonly csvName: (title: string) => string;
  readonly problems: Readonly<Record<Unreadable, string>>;
  readonly edited: string;
  readonly wrongAssignment: (title: string) => string;
  readonly otherVersion: string;
  readonly late: (time: string) => string;
  readonly why: Readonly<Record<Unchecked, (exercise: string) => string>>;
  readonly notAsked: (exercise: string) => string;
  readonly otherRevision: (exercise: string, answered: number, now: number) => string;
  readonly duplicate: (files: readonly string[]) => string;
  readonly identical: (files: readonly string[]) => string;
}

/** Up to three names, then how many more. */
const few = (all: readonly string[], and: string, more: (count: number) => string): string =>
  all.length <= 3 ? all.join(and) : `${all.slice(0, 3).join(and)}${more(all.length - 3)}`;
const files = (all: readonly string[]) => few(all, ', ', (count) => ` and ${count} more`);
const wenjian = (all: readonly string[]) => few(all, '、', (count) => ` 等另外 ${count} 个文件`);

export const gradebookText: Localised<GradebookText> = {
  en: {
    title: 'Gradebook',
    lede: 'Drop in the files your learners handed in. Every answer is checked again here, in your browser.',
    back: 'Make an assignment',
    assignment: 'Assignment',
    linkLabel: 'The link you sent out',
    linkHelp:
      'With it, late files and files for another assignment are told apart. Without it, the assignment is taken from the files.',
    linkUse: 'Use this link',
    linkBad: 'This is not a whole assignment link. Paste all of it, up to its last character.',
    from: {
      link: (title) => `Grading “${title}”, as in your link.`,
      draft: (title) => `Grading “${title}”, the assignment you last made in this browser.`,
      files: (title) =>
        `Grading “${title}”, as most of the files state it. Paste your link to be sure of the due time.`,
    },
    drop: 'Drop files here, hundreds at once',
    choose: 'Choose files',
    progress: (done, of) => `${done} of ${of} files checked`,
    finished: (count, flagged) =>
      `${count === 1 ? '1 file' : `${count} files`} in the gradebook, ${flagged} with flags.`,
    table: 'Learners and scores',
    filter: 'Filter by learner or file',
    onlyFlagged: 'Only those with flags',
    learner: 'Learner',
    total: 'Total',
    flags: 'Flags',
    unreadable: 'unreadable',
    unanswered: 'not answered',
    unchecked: 'not checked',
    remove: (file) => `Remove ${file}`,
    removed: (file) => `${file} removed.`,
    nothing: 'No row fits the filter.',
    exported: (file) => `${file} is in your downloads.`,
    csvName: (title) => `${title} grades`,
    problems: {
      empty: 'The file is empty. Ask for it again.',
      'too-large': 'The file is larger than any submission (2 MB). It may be another kind of file.',
      'not-json':
        'This is not a submission, or only a part of one. Ask for the .heapscope.json file again.',
      'not-ours': 'This is another kind of JSON file, not a Heapscope submission.',
      'too-new':
        'Made by a newer version of this site. Open the gradebook there, or reload this page.',
      damaged: 'A submission, but parts of it are missing or garbled. Ask for it again.',
      'not-read': 'The file could not be read or checked here. Drop it once more.',
      'too-slow':
        'A program in it did not end within a minute, so nothing was graded. Look at it yourself.',
    },
    edited: 'Changed after it was downloaded: its check value does not fit its contents.',
    wrongAssignment: (title) => `For another assignment: “${title}”.`,
    otherVersion: 'For another version of this assignment: its link, or this file, was changed.',
    late: (time) => `Late: made ${time}, by the learner’s clock.`,
    why: {
      'unknown-exercise': (exercise) =>
        `${exercise}: this site has no such exercise, so it was not checked.`,
      'other-kind': (exercise) =>
        `${exercise}: the answer is to another kind of exercise; it was not checked.`,
      failed: (exercise) => `${exercise}: our checker failed on this answer. Look at it yourself.`,
    },
    notAsked: (exercise) => `${exercise}: answered, though the assignment does not ask for it.`,
    otherRevision: (exercise, answered, now) =>
      `${exercise}: answered at revision ${answered}, checked against revision ${now}.`,
    duplicate: (all) => `The same learner also handed in ${files(all)}.`,
    identical: (all) => `Same mistakes, program or times as ${files(all)}.`,
  },
  'zh-cn': {
    title: '成绩册',
    lede: '把学生交来的文件拖进来。每个答案都会在你的浏览器里重新检查。',
    back: '布置作业',
    assignment: '作业',
    linkLabel: '你发出的作业链接',
    linkHelp: '有了链接，才能辨认迟交的文件和别的作业的文件。没有链接时，以文件中所写的作业为准。',
    linkUse: '使用此链接',
    linkBad: '这不是完整的作业链接。请完整粘贴到最后一个字符。',
    from: {
      link: (title) => `正在批改《${title}》，以你的链接为准。`,
      draft: (title) => `正在批改《${title}》，即你最近在此浏览器中布置的作业。`,
      files: (title) =>
        `正在批改《${title}》，以多数文件所写为准。要确认截止时间，请粘贴作业链接。`,
    },
    drop: '把文件拖到这里，一次几百个也行',
    choose: '选择文件',
    progress: (done, of) => `已检查 ${done} 个文件，共 ${of} 个`,
    finished: (count, flagged) => `成绩册中有 ${count} 个文件，其中 ${flagged} 个有提示。`,
    table: '学生与得分',
    filter: '按学生或文件名筛选',
    onlyFlagged: '只看有提示的',
    learner: '学生',
    total: '总分',
    flags: '提示',
    unreadable: '无法读取',
    unanswered: '未作答',
    unchecked: '未检查',
    remove: (file) => `移除 ${file}`,
    removed: (file) => `已移除 ${file}。`,
    nothing: '没有符合筛选条件的行。',
    exported: (file) => `${file} 已保存到下载文件夹。`,
    csvName: (title) => `${title} 成绩`,
    problems: {
      empty: '文件是空的，请学生重交。',
      'too-large': '文件超过 2 MB，比任何提交文件都大，可能是别的文件。',
      'not-json': '不是提交文件，或者只有其中一部分。请学生重交 .heapscope.json 文件。',
      'not-ours': '是别的 JSON 文件，不是 Heapscope 的提交文件。',
      'too-new': '由更新版本的网站生成。请在新版网站上打开成绩册，或刷新本页。',
      damaged: '是提交文件，但有内容缺失或错乱，请学生重交。',
      'not-read': '文件在这里无法读取或检查，请再拖一次。',
      'too-slow': '其中有程序一分钟内没有结束，因此没有评分，请自行查看。',
    },
    edited: '下载之后被改动过：校验值与内容不符。',
    wrongAssignment: (title) => `是另一份作业的文件：《${title}》。`,
    otherVersion: '是本作业的另一个版本：链接或文件被改动过。',
    late: (time) => `迟交：生成于 ${time}（学生自己的时钟）。`,
    why: {
      'unknown-exercise': (exercise) => `${exercise}：本站没有这道练习，因此没有检查。`,
      'other-kind': (exercise) => `${exercise}：答案与题型不符，没有检查。`,
      failed: (exercise) => `${exercise}：检查程序处理这个答案时出错，请自行查看。`,
    },
    notAsked: (exercise) => `${exercise}：作业中没有要求，但作答了。`,
    otherRevision: (exercise, answered, now) =>
      `${exercise}：按第 ${answered} 版作答，按第 ${now} 版检查。`,
    duplicate: (all) => `同一学生还交了 ${wenjian(all)}。`,
    identical: (all) => `错误、程序或作答时间与 ${wenjian(all)} 相同。`,
  },
};
