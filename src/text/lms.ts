import type { Localised } from './locale.ts';

/** The words of a package for a learning platform, where it is played. */
export interface LmsText {
  /** The name of the frame with the course's pages. */
  readonly frame: string;
  readonly bar: string;
  readonly starting: string;
  readonly done: (answered: number, of: number, percent: number) => string;
  readonly complete: string;
  readonly passed: string;
  readonly taken: string;
  readonly notTaken: string;
  readonly retry: string;
  readonly onlyShown: string;
  readonly noPlatform: string;
  readonly noPlace: string;
  readonly leave: string;
  readonly leaving: string;
  readonly left: string;
  readonly leftUntaken: string;
  /** In place of what hands in a file. */
  readonly noFile: string;
  /** On a page that was opened outside of the launch page. */
  readonly alone: string;
  readonly unpacked: string;
  readonly toTeachers: string;
}

export const lmsText: Localised<LmsText> = {
  en: {
    frame: 'Course',
    bar: 'Learning platform',
    starting: 'Asking the learning platform for your progress…',
    done: (answered, of, percent) => `${answered} of ${of} answered, score ${percent} %`,
    complete: 'all answered',
    passed: 'passed',
    taken: 'Your learning platform has your progress.',
    notTaken:
      'Your learning platform has not taken your last answers. Stay on this page and try again.',
    retry: 'Try again',
    onlyShown: 'Your learning platform only shows this course now: what you do is not kept.',
    noPlatform:
      'No learning platform answers here, so what you do is not kept. Open the course from your learning platform.',
    noPlace:
      'The learning platform could not be reached, so what you do is not kept. Close the course and open it again.',
    leave: 'Save and leave',
    leaving: 'Saving your progress…',
    left: 'Your progress is saved. You can close this window.',
    leftUntaken:
      'The learning platform did not confirm that it has your last answers. Open the course again to see what it kept.',
    noFile:
      'There is nothing to hand in: your learning platform gets your results as you answer. Of each exercise your best answer counts.',
    alone:
      'This page stands in a window of its own: your learning platform does not learn what you do here. Go back to the window in which you opened the course.',
    unpacked:
      'This page belongs to packages for learning platforms (SCORM, cmi5). By itself it shows nothing.',
    toTeachers: 'Make a package',
  },
  'zh-cn': {
    frame: '课程',
    bar: '学习平台',
    starting: '正在向学习平台读取学习进度……',
    done: (answered, of, percent) => `已答 ${answered} / ${of} 题，得分 ${percent}%`,
    complete: '全部答完',
    passed: '已通过',
    taken: '学习平台已收到你的进度。',
    notTaken: '学习平台没有收到你最近的答案。请留在本页，再试一次。',
    retry: '再试一次',
    onlyShown: '学习平台现在只是展示本课程：你的操作不会被保存。',
    noPlatform: '这里没有学习平台响应，你的操作不会被保存。请从学习平台打开本课程。',
    noPlace: '无法连接学习平台，你的操作不会被保存。请关闭课程后重新打开。',
    leave: '保存并离开',
    leaving: '正在保存学习进度……',
    left: '进度已保存，可以关闭本窗口了。',
    leftUntaken: '学习平台没有确认收到你最近的答案。请重新打开课程，看看保存了什么。',
    noFile: '不用交文件：你每次作答，结果都会交给学习平台。每道题以你最好的一次作答为准。',
    alone: '本页开在单独的窗口里：你在这里做的事不会传到学习平台。请回到你打开课程的那个窗口。',
    unpacked: '本页用在学习平台的课程包（SCORM、cmi5）里，单独打开没有内容。',
    toTeachers: '制作课程包',
  },
};
