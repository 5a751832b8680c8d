import type { Localised } from '../locale.ts';

/** The words of the form that makes packages for learning platforms. */
export interface PackageText {
  readonly title: string;
  readonly lede: string;
  readonly what: string;
  readonly thisAssignment: string;
  readonly wholeCourse: string;
  readonly courseTitle: string;
  readonly format: string;
  readonly formats: Readonly<Record<'scorm12' | 'scorm2004' | 'cmi5', string>>;
  readonly mastery: string;
  readonly masteryHelp: string;
  readonly cpython: string;
  readonly make: string;
  readonly missing: string;
  readonly making: (done: number, of: number) => string;
  readonly made: (file: string) => string;
  readonly failed: string;
  readonly unknown: string;
}

export const packageText: Localised<PackageText> = {
  en: {
    title: 'A package for your learning platform',
    lede: 'A zip file with the pages, to be uploaded to a learning platform (Moodle, Canvas, and so on). The platform gets score, completion, time, and what brings a learner back to where they were.',
    what: 'What is in it',
    thisAssignment: 'This assignment',
    wholeCourse: 'The whole course',
    courseTitle: 'Heapscope: how CPython manages memory',
    format: 'Standard',
    formats: {
      scorm12: 'SCORM 1.2',
      scorm2004: 'SCORM 2004, 4th edition',
      cmi5: 'cmi5',
    },
    mastery: 'Score to pass, in percent',
    masteryHelp: 'The score is the mean over all exercises; of each the best answer counts.',
    cpython: 'Include real CPython (6 MB more). Without it the pages say that it cannot be loaded.',
    make: 'Make the package',
    missing: 'Finish the assignment first, or pack the whole course.',
    making: (done, of) => (of === 0 ? 'Reading the list of files…' : `${done} of ${of} files`),
    made: (file) => `${file} is in your downloads. Upload it to your learning platform.`,
    failed: 'A file of the site could not be read. Check your connection and try again.',
    unknown: 'The assignment has an exercise that this site does not have. Take it out first.',
  },
  'zh-cn': {
    title: '给学习平台的课程包',
    lede: '一个装有课程页面的 zip 文件，上传到学习平台（Moodle、Canvas 等）即可。得分、完成情况、用时，以及下次从哪里继续，都会交给平台。',
    what: '内容',
    thisAssignment: '这份作业',
    wholeCourse: '整门课程',
    courseTitle: 'Heapscope：CPython 如何管理内存',
    format: '标准',
    formats: {
      scorm12: 'SCORM 1.2',
      scorm2004: 'SCORM 2004 第 4 版',
      cmi5: 'cmi5',
    },
    mastery: '及格分数（百分比）',
    masteryHelp: '得分是所有练习的平均分；每道题以最好的一次作答为准。',
    cpython: '附带真正的 CPython（增加 6 MB）。不附带时，页面会说明无法加载。',
    make: '制作课程包',
    missing: '请先把作业补全，或者改选整门课程。',
    making: (done, of) => (of === 0 ? '正在读取文件清单……' : `第 ${done} / ${of} 个文件`),
    made: (file) => `${file} 已下载。把它上传到学习平台即可。`,
    failed: '网站的某个文件读不出来。请检查网络后重试。',
    unknown: '作业里有本站没有的练习，请先把它去掉。',
  },
};
