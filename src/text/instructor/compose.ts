import { type ExerciseKindName, exerciseKinds } from '../exercise-kinds.ts';
import type { Localised } from '../locale.ts';

/** The words of the page where an instructor makes an assignment. */
export interface ComposeText {
  readonly title: string;
  readonly lede: string;
  readonly toGradebook: string;
  readonly honesty: { readonly title: string; readonly points: readonly string[] };
  readonly choose: string;
  readonly search: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly difficulty: string;
  readonly anyDifficulty: string;
  readonly level: Readonly<Record<1 | 2 | 3, string>>;
  readonly kinds: Readonly<Record<ExerciseKindName, string>>;
  readonly minutes: (minutes: number) => string;
  readonly shown: (count: number) => string;
  readonly nothingFound: string;
  readonly look: (title: string) => string;
  readonly chosen: string;
  readonly noneChosen: string;
  readonly sum: (count: number, minutes: number) => string;
  readonly orderHelp: string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly moved: (title: string, place: number, of: number) => string;
  readonly unknown: (id: string) => string;
  readonly details: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly due: string;
  readonly zone: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly optional: string;
  readonly link: string;
  readonly missing: (what: readonly ('exercises' | 'title')[]) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: string;
  readonly length: (characters: number) => string;
  readonly load: string;
  readonly loadHelp: string;
  readonly loadDo: string;
  readonly loadBad: string;
  readonly loaded: (title: string) => string;
  readonly startOver: string;
  readonly startedOver: string;
  readonly undo: string;
  readonly kept: string;
  readonly notKept: string;
}

export const composeText: Localised<ComposeText> = {
  en: {
    title: 'Teach with Heapscope',
    lede: 'Choose exercises, send your class one link, and check what they hand in. There is no account and no server: the link holds the whole assignment.',
    toGradebook: 'Open the gradebook',
    honesty: {
      title: 'What this can and cannot do',
      points: [
        'Every answer that is handed in is checked again in your gradebook. What a file says about its own score is never read.',
        'The answers are part of this site. A learner who looks for them in its files will find them.',
        'Names are what learners type. Nothing proves who did the work, or when: times come from their own clocks.',
        'Good for practice, homework and discussion. Where a grade matters, use supervision or a learning platform that knows its users.',
        'Assignments, answers and grades stay on your machine and theirs. You pass links and files on by whatever way you use already.',
      ],
    },
    choose: 'Choose exercises',
    search: 'Search',
    kind: 'Kind',
    anyKind: 'Any kind',
    difficulty: 'Difficulty',
    anyDifficulty: 'Any difficulty',
    level: { 1: 'Easy', 2: 'Medium', 3: 'Hard' },
    kinds: exerciseKinds.en,
    minutes: (minutes) => `${minutes} min`,
    shown: (count) => (count === 1 ? '1 exercise shown' : `${count} exercises shown`),
    nothingFound: 'No exercise fits. Search for less, or choose any kind and difficulty.',
    look: (title) => `See “${title}” in a new tab`,
    chosen: 'Your assignment',
    noneChosen: 'Nothing chosen yet. Tick exercises in the list.',
    sum: (count, minutes) =>
      `${count === 1 ? '1 exercise' : `${count} exercises`}, about ${minutes} minutes`,
    orderHelp: 'Drag them into order, or use the arrows.',
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    remove: (title) => `Remove “${title}”`,
    moved: (title, place, of) => `“${title}” is now ${place} of ${of}.`,
    unknown: (id) => `${id}: this site has no such exercise (any more)`,
    details: 'Title, due date, note',
    name: 'Title',
    namePlaceholder: 'Week 3: references',
    due: 'Due',
    zone: 'In the time zone',
    note: 'Note for learners',
    noteHelp: 'Markdown, or plain text. Say where to hand in the file.',
    optional: 'optional',
    link: 'The link',
    missing: (what) =>
      `Still needed: ${what.map((part) => (part === 'title' ? 'a title' : 'at least one exercise')).join(' and ')}.`,
    copy: 'Copy the link',
    copied: 'Copied. Paste it wherever your class reads.',
    notCopied: 'The browser did not allow copying. Select the link and copy it by hand.',
    open: 'Open as a learner',
    length: (characters) => `${characters} characters. Changing anything above changes the link.`,
    load: 'Change an assignment you made before',
    loadHelp: 'Paste its link. It replaces what is above.',
    loadDo: 'Load',
    loadBad:
      'This is not a whole assignment link. Paste all of it, up to its last character. Nothing was replaced.',
    loaded: (title) => `Loaded “${title}”. Send out the new link once you have changed it.`,
    startOver: 'Start a new assignment',
    startedOver: 'Started anew.',
    undo: 'Undo',
    kept: 'This draft is kept in your browser.',
    notKept: 'Your browser keeps no draft. Copy the link before you leave.',
  },
  'zh-cn': {
    title: '用 Heapscope 教学',
    lede: '选好练习，把一个链接发给全班，再检查交上来的答案。不用注册账号，也没有服务器：整份作业都写在链接里。',
    toGradebook: '打开成绩册',
    honesty: {
      title: '能做到什么，做不到什么',
      points: [
        '交上来的每个答案都会在你的成绩册里重新检查；文件里自称得了多少分，一概不看。',
        '答案就在本站的文件里，有心去找的学生找得到。',
        '姓名由学生自己填写。是谁做的、什么时候做的，都无从证明：时间来自学生自己的时钟。',
        '适合练习、课后作业和课堂讨论。成绩要紧的场合，请安排监考，或使用能确认身份的教学平台。',
        '作业、答案和成绩只留在你和学生各自的电脑上；链接和文件怎么传，由你们自己决定。',
      ],
    },
    choose: '选择练习',
    search: '搜索',
    kind: '题型',
    anyKind: '全部题型',
    difficulty: '难度',
    anyDifficulty: '全部难度',
    level: { 1: '容易', 2: '中等', 3: '较难' },
    kinds: exerciseKinds['zh-cn'],
    minutes: (minutes) => `${minutes} 分钟`,
    shown: (count) => `显示 ${count} 道练习`,
    nothingFound: '没有符合条件的练习。请减少搜索词，或把题型和难度改为全部。',
    look: (title) => `在新标签页中查看《${title}》`,
    chosen: '你的作业',
    noneChosen: '还没有选择练习，请在列表中勾选。',
    sum: (count, minutes) => `共 ${count} 道练习，约 ${minutes} 分钟`,
    orderHelp: '拖动可调整次序，也可以用箭头按钮。',
    up: (title) => `将《${title}》上移`,
    down: (title) => `将《${title}》下移`,
    remove: (title) => `移除《${title}》`,
    moved: (title, place, of) => `《${title}》现在是第 ${place} 道，共 ${of} 道。`,
    unknown: (id) => `${id}：本站没有（或不再有）这道练习`,
    details: '标题、截止时间、说明',
    name: '标题',
    namePlaceholder: '第 3 周：引用',
    due: '截止时间',
    zone: '所用时区',
    note: '给学生的说明',
    noteHelp: '可用 Markdown，也可用纯文本。请写明文件交到哪里。',
    optional: '可不填',
    link: '作业链接',
    missing: (what) =>
      `还需要${what.map((part) => (part === 'title' ? '填写标题' : '至少选一道练习')).join('，')}。`,
    copy: '复制链接',
    copied: '已复制，发给全班即可。',
    notCopied: '浏览器不允许复制。请选中链接，手动复制。',
    open: '以学生身份打开',
    length: (characters) => `共 ${characters} 个字符。上面的内容一改，链接也随之改变。`,
    load: '修改以前布置的作业',
    loadHelp: '粘贴作业链接，会替换上面的内容。',
    loadDo: '载入',
    loadBad: '这不是完整的作业链接。请完整粘贴到最后一个字符。原有内容没有改动。',
    loaded: (title) => `已载入《${title}》。改好之后，请把新链接发给学生。`,
    startOver: '新建作业',
    startedOver: '已重新开始。',
    undo: '撤销',
    kept: '草稿保存在你的浏览器中。',
    notKept: '浏览器没有保存草稿，离开前请复制链接。',
  },
};
