import type { Localised } from './locale.ts';

/** The words of a search for the reference that keeps an object alive. */
export interface FindLeakText {
  /** `title` is on the object's card, `object` what the program called it. */
  readonly pick: (title: string, object: string, most: number) => string;
  readonly heap: string;
  readonly to: (held: string) => string;
  readonly weak: string;
  readonly missing: string;
  readonly tooMany: (most: number) => string;
}

export const findLeakText: Localised<FindLeakText> = {
  en: {
    pick: (title, object, most) =>
      most === 1
        ? `${title} was called ${object}. Which reference keeps it alive?`
        : `${title} was called ${object}. Which references keep it alive? Pick at most ${most}.`,
    heap: 'The heap when the program has ended',
    to: (held) => `to ${held}`,
    weak: 'weak',
    missing: 'Pick a reference first.',
    tooMany: (most) => `Pick at most ${most}.`,
  },
  'zh-cn': {
    pick: (title, object, most) =>
      most === 1
        ? `${title} 曾经叫 ${object}，是哪个引用让它一直活着？`
        : `${title} 曾经叫 ${object}，是哪些引用让它一直活着？最多选 ${most} 个。`,
    heap: '程序结束时的堆',
    to: (held) => `指向 ${held}`,
    weak: '弱引用',
    missing: '请先选一个引用。',
    tooMany: (most) => `最多选 ${most} 个。`,
  },
};
