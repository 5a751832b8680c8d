import type { Localised } from './locale.ts';

/** The words of the collector view. */
export interface CollectorViewText {
  readonly label: string;
  readonly phases: string;
  readonly phase: Readonly<
    Record<
      | 'update-refs'
      | 'subtract-refs'
      | 'move-unreachable'
      | 'weak-references'
      | 'finalizers'
      | 'resurrection'
      | 'clear',
      string
    >
  >;
  readonly collection: (at: number, of: number) => string;
  readonly before: (source: string) => string;
  readonly looked: string;
  readonly reachable: string;
  readonly listed: string;
  readonly key: { readonly count: string; readonly copy: string; readonly listed: string };
}

export const collectorViewText: Localised<CollectorViewText> = {
  en: {
    label: 'A collection, phase by phase',
    phases: 'Phases',
    phase: {
      'update-refs': 'Copy the counts',
      'subtract-refs': 'Subtract inner references',
      'move-unreachable': 'Part reachable from unreachable',
      'weak-references': 'Clear weak references',
      finalizers: 'Run finalizers',
      resurrection: 'Look for the resurrected',
      clear: 'Clear and free',
    },
    collection: (at, of) => `Collection ${at} of ${of}`,
    before: (source) => `Before the collection, at ${source}`,
    looked: 'looked at',
    reachable: 'reachable so far',
    listed: 'on the unreachable list',
    key: {
      count: 'reference count',
      copy: 'the collector’s copy',
      listed: 'on the unreachable list',
    },
  },
  'zh-cn': {
    label: '一次垃圾回收，逐个阶段',
    phases: '阶段',
    phase: {
      'update-refs': '复制引用计数',
      'subtract-refs': '减去内部引用',
      'move-unreachable': '区分可达与不可达',
      'weak-references': '清空弱引用',
      finalizers: '运行终结方法',
      resurrection: '检查是否复活',
      clear: '清空并释放',
    },
    collection: (at, of) => `第 ${at} 次回收，共 ${of} 次`,
    before: (source) => `回收之前，停在 ${source}`,
    looked: '被检查',
    reachable: '目前可达',
    listed: '在不可达链表上',
    key: { count: '引用计数', copy: '回收器的副本', listed: '在不可达链表上' },
  },
};
