import type { Localised } from './locale.ts';

/** The words of the presenter: a figure in the whole window, with notes for each step. */
export interface PresentText {
  /** The button and link that open it. */
  readonly present: string;
  readonly label: string;
  readonly back: string;
  readonly on: string;
  readonly place: (step: number, last: number) => string;
  readonly notes: string;
  readonly light: string;
  readonly dark: string;
  readonly full: string;
  readonly leaveFull: string;
  readonly close: string;
  readonly keys: string;
  readonly said: string;
  readonly nothingSaid: string;
  readonly own: (step: number) => string;
  readonly kept: string;
  readonly notKept: string;
  readonly save: string;
  readonly open: string;
  readonly opened: (notes: number) => string;
  readonly badFile: string;
  readonly notLoaded: string;
}

export const presentText: Localised<PresentText> = {
  en: {
    present: 'Present',
    label: 'Presenter',
    back: 'Back',
    on: 'Next step',
    place: (step, last) => `Step ${step} of ${last}`,
    notes: 'Notes',
    light: 'Light',
    dark: 'Dark',
    full: 'Full screen',
    leaveFull: 'Leave full screen',
    close: 'Close',
    keys: 'Arrows and space step, Home and End go to the ends, N opens the notes, Escape closes.',
    said: 'What to say at this step',
    nothingSaid: 'The figure tells nothing at this step.',
    own: (step) => `Your note for step ${step}`,
    kept: 'Notes are kept in this browser only.',
    notKept: 'This browser keeps no notes. Save them as a file before you leave.',
    save: 'Save all notes as a file',
    open: 'Open a file of notes',
    opened: (notes) => (notes === 1 ? '1 note was read in.' : `${notes} notes were read in.`),
    badFile: 'This is no file of presenter notes. Nothing was changed.',
    notLoaded: 'The presenter could not be loaded. Look at your connection, then try again.',
  },
  'zh-cn': {
    present: '大屏展示',
    label: '展示',
    back: '上一步',
    on: '下一步',
    place: (step, last) => `第 ${step} 步，共 ${last} 步`,
    notes: '讲稿',
    light: '浅色',
    dark: '深色',
    full: '全屏',
    leaveFull: '退出全屏',
    close: '关闭',
    keys: '方向键和空格走步，Home、End 到两端，N 打开讲稿，Esc 关闭。',
    said: '这一步可以说',
    nothingSaid: '这一步图里没有说明。',
    own: (step) => `你为第 ${step} 步写的话`,
    kept: '讲稿只保存在这个浏览器里。',
    notKept: '这个浏览器存不了讲稿。离开之前请存成文件。',
    save: '把全部讲稿存成文件',
    open: '打开讲稿文件',
    opened: (notes) => `读入了 ${notes} 条。`,
    badFile: '这不是讲稿文件，什么也没有改动。',
    notLoaded: '展示功能没能加载。请看看网络连接，然后再试一次。',
  },
};
