import type { Localised } from './locale.ts';

/** The kinds of exercise, as in `exercise.yaml`. */
export type ExerciseKindName =
  | 'predict'
  | 'choice'
  | 'count-table'
  | 'order-lines'
  | 'find-leak'
  | 'collector-steps'
  | 'edit-references'
  | 'place-blocks'
  | 'write-code';

/** What each kind is called in a list. */
export const exerciseKinds: Localised<Readonly<Record<ExerciseKindName, string>>> = {
  en: {
    predict: 'Predict',
    choice: 'Choice',
    'count-table': 'Table of counts',
    'order-lines': 'Order lines',
    'find-leak': 'Find the leak',
    'collector-steps': 'Collect by hand',
    'edit-references': 'Edit references',
    'place-blocks': 'Place blocks',
    'write-code': 'Write code',
  },
  'zh-cn': {
    predict: '预测输出',
    choice: '选择题',
    'count-table': '填计数表',
    'order-lines': '排列代码',
    'find-leak': '找出泄漏',
    'collector-steps': '亲手回收',
    'edit-references': '改引用',
    'place-blocks': '放内存块',
    'write-code': '写代码',
  },
};
