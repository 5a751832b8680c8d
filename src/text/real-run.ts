import type { Localised } from './locale.ts';

/** The words of a program that is run in real CPython alone. */
export interface RealRunText {
  /** Said before the first click: why there is no simulation, and what will be fetched. */
  readonly note: string;
}

export const realRunText: Localised<RealRunText> = {
  en: {
    note: 'The simulation does not know what this program asks for, so only real CPython runs it: fetched from this site on the first click, about 13 MB, in a closed frame of this page.',
  },
  'zh-cn': {
    note: '这个程序要问的，模拟器没有建模，所以只交给真正的 CPython 运行：首次点击时从本站下载，约 13 MB，在本页的一个封闭框架里运行。',
  },
};
