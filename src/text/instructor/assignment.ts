import type { Localised } from '../locale.ts';

/** Why an assignment's link cannot be opened: `LinkProblem` of `#instructor/assignment-link.ts`. */
type Problem = 'empty' | 'foreign' | 'too-new' | 'damaged' | 'too-large' | 'invalid';

/** The words of a learner's assignment, and of the bar on its exercises. */
export interface AssignmentText {
  readonly title: string;
  readonly description: string;
  readonly loading: string;
  readonly kicker: string;
  readonly problemTitle: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly pasteLabel: string;
  readonly pasteDo: string;
  readonly due: (time: string) => string;
  readonly dueThere: (time: string, zone: string) => string;
  readonly overdue: string;
  readonly exercises: string;
  readonly points: (points: number) => string;
  /** In its own language: this assignment was made for it. */
  readonly otherLanguage: string;
  readonly state: Readonly<Record<'right' | 'wrong' | 'partly' | 'open' | 'unknown', string>>;
  readonly unknown: string;
  readonly changed: string;
  readonly done: (answered: number, of: number) => string;
  readonly offline: string;
  readonly handIn: string;
  readonly learner: string;
  readonly learnerHelp: string;
  readonly nameMissing: string;
  readonly unanswered: (count: number) => string;
  readonly complete: string;
  readonly learnerDraws: string;
  readonly download: string;
  readonly asText: string;
  readonly tooLongToPaste: string;
  readonly copiedText: string;
  readonly copyTextYourself: string;
  readonly downloaded: (file: string) => string;
  readonly storage: Readonly<Record<'full' | 'forbidden', string>>;
  readonly program: {
    readonly title: string;
    readonly lede: string;
    readonly nameFirst: string;
    readonly begin: string;
    readonly notHere: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly lede: string;
    readonly name: string;
    readonly print: string;
    readonly drawn: string;
    readonly notFetched: string;
    readonly link: string;
  };
  readonly bar: {
    readonly label: string;
    readonly place: (place: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly overview: string;
    readonly notInIt: string;
    readonly problem: string;
  };
}

export const assignmentText: Localised<AssignmentText> = {
  en: {
    title: 'Assignment',
    description:
      'An assignment of Heapscope exercises, held in the link that your instructor gave you.',
    loading: 'Reading the link. This page needs JavaScript.',
    kicker: 'Assignment',
    problemTitle: 'This link cannot be opened',
    problems: {
      empty:
        'The address has no assignment in it: everything after # is missing. Open the link again from where you got it, or paste it here whole.',
      foreign:
        'What comes after # in the address is no assignment. Open the link again from where you got it, or paste it here whole.',
      'too-new':
        'The assignment was made with a newer version of this site. Reload the page; if that does not help, tell your instructor that this copy of the site is older than the link.',
      damaged:
        'Part of the link was lost or changed on the way. Long links are sometimes cut at a line end: copy the whole of it, up to its last character, and paste it here. If that does not help, ask your instructor for it again.',
      'too-large':
        'The link is longer than any assignment. Copy only the link, nothing around it, and paste it here.',
      invalid:
        'The link is whole, but what it holds is not an assignment. Ask your instructor to make it again.',
    },
    pasteLabel: 'The whole link',
    pasteDo: 'Open',
    due: (time) => `Due ${time}, your time`,
    dueThere: (time, zone) => `${time} in ${zone}`,
    overdue:
      'The due time has passed. You can still hand in; your instructor will see that it is late.',
    exercises: 'Exercises',
    points: (points) => (points === 1 ? '1 point' : `${points} points`),
    otherLanguage: 'This assignment was made in English: open it there',
    state: {
      right: 'Right',
      wrong: 'Answered, not right yet',
      partly: 'Partly right',
      open: 'Not answered yet',
      unknown: 'Not on this site',
    },
    unknown:
      'This copy of the site does not have the exercise. Tell your instructor; you can hand in the others.',
    changed: 'The exercise has changed since the assignment was made.',
    done: (answered, of) => `${answered} of ${of} answered`,
    offline: 'This assignment is kept in your browser: you can go on without a network.',
    handIn: 'Hand in',
    learner: 'Your name or number',
    learnerHelp:
      'As your instructor knows you. It is kept in this browser and in the file, nowhere else.',
    nameMissing: 'Give your name or number first, so that your instructor knows whose file it is.',
    unanswered: (count) =>
      count === 1
        ? 'One exercise has no answer yet. You can hand in now and again later.'
        : `${count} exercises have no answer yet. You can hand in now and again later.`,
    complete: 'Every exercise has an answer.',
    learnerDraws:
      'Some programs are drawn from it: with another name you get other programs, and answers to the first ones no longer count.',
    download: 'Download the file to hand in',
    asText: 'Hand in as text',
    tooLongToPaste: 'Your answers are too long to be pasted. Download the file instead.',
    copiedText: 'Copied. Paste it where your instructor asked for it, whole.',
    copyTextYourself:
      'The browser did not allow copying. Select the text below and copy it by hand, whole.',
    downloaded: (file) =>
      `${file} is in your downloads. Hand it in the way your instructor asked for.`,
    storage: {
      full: 'Your browser’s storage is full, so new answers are kept only until you close the page. Download your file before you leave.',
      forbidden:
        'Your browser does not let this site store anything, so answers are lost when you leave a page. Allow storage for this site, or leave private browsing, before you begin.',
    },
    program: {
      title: 'A program of the assignment',
      lede: 'A small program, drawn for your assignment. Answer what is asked about it.',
      nameFirst:
        'Each learner gets other numbers in this exercise. Give your name or number, as your instructor knows you, before you begin: the program is drawn from it.',
      begin: 'Begin',
      notHere: 'This address names no program of an assignment. Open your assignment’s link again.',
    },
    sheet: {
      title: 'Assignment sheet',
      lede: 'The assignment on paper: what is asked, and the link to answer it.',
      name: 'Name or number:',
      print: 'Print',
      drawn: 'Each learner sees the program of this exercise on the site.',
      notFetched: 'The text of this exercise could not be fetched.',
      link: 'Answer here',
    },
    bar: {
      label: 'Assignment',
      place: (place, of) => `${place} of ${of}`,
      previous: 'Previous',
      next: 'Next',
      overview: 'Overview and hand in',
      notInIt: 'This exercise is not part of it.',
      problem: 'The assignment in this address cannot be read. Open your link again.',
    },
  },
  'zh-cn': {
    title: '作业',
    description: '一份 Heapscope 练习作业，内容全在老师发给你的链接里。',
    loading: '正在读取链接。本页需要 JavaScript。',
    kicker: '作业',
    problemTitle: '这个链接打不开',
    problems: {
      empty: '网址里没有作业：# 之后的内容丢了。请从原处重新打开链接，或把完整的链接粘贴到这里。',
      foreign: '网址中 # 之后的内容不是作业。请从原处重新打开链接，或把完整的链接粘贴到这里。',
      'too-new':
        '这份作业是用更新版本的网站制作的。请刷新页面；如果还不行，请告诉老师：你打开的网站版本比链接旧。',
      damaged:
        '链接在传送途中丢了一段或被改动了。长链接有时会在换行处断开：请完整复制到最后一个字符，粘贴到这里。如果还不行，请老师重新发一次。',
      'too-large':
        '链接太长，不可能是一份作业。请只复制链接本身，不要带上前后的文字，再粘贴到这里。',
      invalid: '链接完整，但里面的内容不是作业。请老师重新制作一次。',
    },
    pasteLabel: '完整的链接',
    pasteDo: '打开',
    due: (time) => `截止时间：${time}（你所在的时区）`,
    dueThere: (time, zone) => `${zone} 时间 ${time}`,
    overdue: '已过截止时间。仍然可以交，老师会看到是迟交。',
    exercises: '练习',
    points: (points) => `${points} 分`,
    otherLanguage: '这份作业是用中文布置的，点此打开中文版',
    state: {
      right: '正确',
      wrong: '已作答，还不对',
      partly: '部分正确',
      open: '尚未作答',
      unknown: '本站没有',
    },
    unknown: '你打开的这个网站没有这道练习。请告诉老师；其余练习照样可以交。',
    changed: '布置作业之后，这道练习有过改动。',
    done: (answered, of) => `已答 ${answered} 道，共 ${of} 道`,
    offline: '这份作业已保存在浏览器里，断网也能继续做。',
    handIn: '提交作业',
    learner: '姓名或学号',
    learnerHelp: '填老师认得的那个。只保存在这个浏览器和提交文件里，不会传到别处。',
    nameMissing: '请先填写姓名或学号，好让老师知道文件是谁的。',
    unanswered: (count) => `还有 ${count} 道练习没有作答。可以现在先交，以后再交一次。`,
    complete: '全部练习都已作答。',
    learnerDraws: '有些程序由它生成：换了姓名，程序就会变，先前的答案也不再算数。',
    download: '下载要提交的文件',
    asText: '以文本提交',
    tooLongToPaste: '答案太长，不便粘贴，请改为下载文件。',
    copiedText: '已复制。请完整地粘贴到老师指定的地方。',
    copyTextYourself: '浏览器不允许复制。请选中下面的文本，完整地手动复制。',
    downloaded: (file) => `${file} 已保存到下载文件夹。请按老师要求的方式提交。`,
    storage: {
      full: '浏览器的存储空间已满，新的答案在关闭页面后就会丢失。离开之前请下载文件。',
      forbidden:
        '浏览器不允许本站保存数据，离开页面答案就会丢失。开始之前，请允许本站存储数据，或退出无痕浏览。',
    },
    program: {
      title: '作业中的程序',
      lede: '为你的作业生成的一个小程序。请回答关于它的问题。',
      nameFirst: '这道练习每人的数字不同。开始之前，请填写老师认得的姓名或学号：程序由它生成。',
      begin: '开始',
      notHere: '这个网址里没有作业中的程序。请重新打开作业链接。',
    },
    sheet: {
      title: '作业单',
      lede: '纸上的作业：题目，以及作答的链接。',
      name: '姓名或学号：',
      print: '打印',
      drawn: '这道练习的程序请在网站上查看。',
      notFetched: '没能取到这道练习的题目。',
      link: '在此作答',
    },
    bar: {
      label: '作业',
      place: (place, of) => `第 ${place} 道，共 ${of} 道`,
      previous: '上一道',
      next: '下一道',
      overview: '总览与提交',
      notInIt: '这道练习不在作业中。',
      problem: '网址中的作业读不出来。请重新打开作业链接。',
    },
  },
};
