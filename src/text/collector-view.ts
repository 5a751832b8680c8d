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
      | 'clear'
      | 'completed-scavenge'
      | 'assess-work'
      | 'mark-roots'
      | 'mark-stacks',
      string
    >
  >;
  readonly collection: (at: number, of: number) => string;
  readonly before: (source: string) => string;
  readonly looked: string;
  readonly reachable: string;
  readonly listed: string;
  /** The table of what has happened to each object, and its columns. */
  readonly fates: string;
  readonly object: string;
  readonly fate: string;
  readonly examined: string;
  readonly happened: Readonly<
    Record<
      | 'copied'
      | 'subtracted'
      | 'put-aside'
      | 'rescued'
      | 'kept'
      | 'finalized'
      | 'resurrected'
      | 'freed',
      string
    >
  >;
  readonly byHand: string;
  readonly notLoaded: string;
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
      'completed-scavenge': 'Swap the old spaces',
      'assess-work': 'Work out what there is to do',
      'mark-roots': 'Mark from the names',
      'mark-stacks': 'Mark from running frames',
    },
    collection: (at, of) => `Collection ${at} of ${of}`,
    before: (source) => `Before the collection, at ${source}`,
    looked: 'looked at',
    reachable: 'reachable so far',
    listed: 'on the unreachable list',
    fates: 'Each object so far, in the order of the collector’s list',
    object: 'Object',
    fate: 'What has happened',
    examined: 'examined',
    happened: {
      copied: 'copied',
      subtracted: 'subtracted',
      'put-aside': 'put aside',
      rescued: 'rescued',
      kept: 'reachable',
      finalized: 'finalizer ran',
      resurrected: 'resurrected',
      freed: 'freed',
    },
    byHand: 'Run this collection by hand',
    notLoaded:
      'This part could not be loaded. Look at your connection, then press the button again.',
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
      'completed-scavenge': '互换两个老对象空间',
      'assess-work': '估算要做的工作',
      'mark-roots': '从名称开始标记',
      'mark-stacks': '从运行中的帧开始标记',
    },
    collection: (at, of) => `第 ${at} 次回收，共 ${of} 次`,
    before: (source) => `回收之前，停在 ${source}`,
    looked: '被检查',
    reachable: '目前可达',
    listed: '在不可达链表上',
    fates: '到目前为止的每个对象，按回收器链表的次序',
    object: '对象',
    fate: '发生了什么',
    examined: '被检查',
    happened: {
      copied: '已复制',
      subtracted: '已减去',
      'put-aside': '移到一边',
      rescued: '移回',
      kept: '可达',
      finalized: '终结方法已运行',
      resurrected: '复活',
      freed: '已释放',
    },
    byHand: '亲手运行这次回收',
    notLoaded: '这一部分没有加载成功。请检查网络，然后再按一次按钮。',
    key: { count: '引用计数', copy: '回收器的副本', listed: '在不可达链表上' },
  },
};
