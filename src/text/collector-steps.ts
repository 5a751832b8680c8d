import { byHandText } from './by-hand.ts';
import type { Localised } from './locale.ts';

type Step = 'copy' | 'subtract' | 'put-aside' | 'unreachable' | 'freed';

/** The words of a collection that is done by hand, as a table. */
export interface CollectorStepsText {
  readonly heap: string;
  readonly how: string;
  readonly object: string;
  readonly count: string;
  readonly asked: Readonly<Record<Step, string>>;
  readonly cell: (object: string, step: Step) => string;
  readonly yes: string;
  readonly no: string;
  readonly missing: string;
}

const en = { ...byHandText.en.asked, unreachable: 'Unreachable', freed: byHandText.en.asked.free };
const zh = { ...byHandText['zh-cn'].asked, unreachable: '不可达', freed: '被释放' };

export const collectorStepsText: Localised<CollectorStepsText> = {
  en: {
    heap: 'The heap when the collection starts',
    how: 'The objects stand in the order of the collector’s list. Work from left to right.',
    object: byHandText.en.object,
    count: byHandText.en.count,
    asked: en,
    cell: (object, step) => `${en[step]}: ${object}`,
    yes: 'yes',
    no: 'no',
    missing: 'Fill in every cell first.',
  },
  'zh-cn': {
    heap: '回收开始时的堆',
    how: '对象按回收器链表的次序排列。请从左往右填。',
    object: byHandText['zh-cn'].object,
    count: byHandText['zh-cn'].count,
    asked: zh,
    cell: (object, step) => `${zh[step]}：${object}`,
    yes: '是',
    no: '否',
    missing: '请先把每一格都填上。',
  },
};
