import type { Localised } from './locale.ts';

/** The words of the mixed review at the end of a chapter. */
export interface ReviewText {
  readonly title: (chapter: string) => string;
  readonly lede: (exercises: number) => string;
  /** That an exercise is the same one here and in its lesson. */
  readonly shared: string;
  /** Before the link to the lesson that an exercise comes from. */
  readonly from: (number: number) => string;
  /** The link from the map and from the chapter's last lesson. */
  readonly link: (exercises: number) => string;
  /** Beside the link in the lesson: what it leads to. */
  readonly about: string;
  readonly around: string;
  readonly lastLesson: string;
  readonly nextLesson: string;
}

export const reviewText: Localised<ReviewText> = {
  en: {
    title: (chapter) => `Review: ${chapter}`,
    lede: (exercises) =>
      `${exercises} exercises from the chapters so far, mixed. What you recall without its lesson beside you, you keep.`,
    shared:
      'Each is the exercise of its lesson: solved here, it is solved there, and the other way round. One that you have solved can be answered again; it stays solved.',
    from: (number) => `${number} · from the lesson`,
    link: (exercises) => `Mixed review: ${exercises} exercises`,
    about: 'The chapter ends with exercises from all chapters so far.',
    around: 'Before and after the review',
    lastLesson: 'The chapter’s last lesson',
    nextLesson: 'The next chapter begins',
  },
  'zh-cn': {
    title: (chapter) => `复习：${chapter}`,
    lede: (exercises) =>
      `${exercises} 道练习，选自学到这里的各章，打乱了次序：离开课文还答得出来，才是真的记住了。`,
    shared:
      '每道题就是原来那一课里的练习：在这里做对，那一课里也算完成；那一课里做对过的，这里也算完成。完成的题可以再答，进度不会倒退。',
    from: (number) => `${number} · 选自`,
    link: (exercises) => `综合复习：${exercises} 道练习`,
    about: '本章的课到这里就完了，最后用学过的各章练习复习一遍。',
    around: '复习的前后',
    lastLesson: '本章最后一课',
    nextLesson: '下一章从这里开始',
  },
};
