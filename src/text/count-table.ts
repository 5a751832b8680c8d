import type { Localised } from './locale.ts';

/** The words of a table of counts. */
export interface CountTableText {
  readonly how: string;
  readonly afterLine: string;
  readonly cell: (object: string, line: number) => string;
  /** In place of a cell: the object is not there yet. */
  readonly notYet: string;
  readonly missing: string;
}

export const countTableText: Localised<CountTableText> = {
  en: {
    how: 'How many references does each object have when the line is over? Write 0 for an object that has been freed.',
    afterLine: 'After line',
    cell: (object, line) => `Count of ${object} after line ${line}`,
    notYet: 'not there yet',
    missing: 'Fill in every cell first.',
  },
  'zh-cn': {
    how: '每一行运行完时，各个对象有多少个引用？已经释放的对象填 0。',
    afterLine: '运行到',
    cell: (object, line) => `第 ${line} 行之后 ${object} 的计数`,
    notYet: '还没有创建',
    missing: '请先把每一格都填上。',
  },
};
