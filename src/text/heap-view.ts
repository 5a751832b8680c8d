import { cpythonHolders } from './cpython-holders.ts';
import type { Localised } from './locale.ts';

/** The words of the heap view and of its equivalent in text. */
export interface HeapViewText {
  readonly heap: string;
  readonly asText: string;
  /** Names the buttons over the cards. */
  readonly pick: string;
  readonly empty: string;
  readonly names: string;
  readonly objects: string;
  readonly garbage: string;
  readonly freed: string;
  readonly immortal: string;
  readonly temporary: string;
  readonly interpreter: (reason: string) => string;
  readonly nameOf: (name: string, call: string | null) => string;
  readonly refersTo: (object: string) => string;
  readonly count: (now: number, before: number | null) => string;
  readonly heldBy: (holders: readonly string[]) => string;
  readonly heldByNone: string;
  readonly weakly: (holder: string) => string;
  readonly partOf: (object: string, label: string) => string;
  readonly more: (count: number) => string;
  readonly collectorCount: (refs: number) => string;
  readonly unreachable: string;
  /** Said under a drawing that leaves objects out. */
  readonly leftOut: (count: number) => string;
  /** What stands on the tag of a reference that CPython itself holds. */
  readonly holderTag: (reason: string) => string;
  readonly separator: string;
  readonly colon: string;
}

export const heapViewText: Localised<HeapViewText> = {
  en: {
    heap: 'Names and objects',
    asText: 'The picture in words',
    pick: 'Follow an object',
    empty: 'No names yet.',
    names: 'Names',
    objects: 'Objects',
    garbage: 'unreachable',
    freed: 'freed',
    immortal: 'immortal',
    temporary: 'a temporary',
    interpreter: (reason) => `CPython (${cpythonHolders.en.said(reason)})`,
    nameOf: (name, call) => (call === null ? name : `${name} in ${call}()`),
    refersTo: (object) => `refers to ${object}`,
    count: (now, before) => (before === null ? `count ${now}` : `count ${now}, was ${before}`),
    heldBy: (holders) => `referred to by ${holders.join(', ')}`,
    heldByNone: 'referred to by nothing',
    weakly: (holder) => `${holder} (not counted)`,
    partOf: (object, label) => `${object} ${label}`,
    more: (count) => `and ${count} more`,
    collectorCount: (refs) => `the collector’s copy ${refs}`,
    unreachable: 'on the unreachable list',
    leftOut: (count) =>
      count === 1 ? 'One more object is not drawn.' : `${count} more objects are not drawn.`,
    holderTag: cpythonHolders.en.tag,
    separator: ', ',
    colon: ': ',
  },
  'zh-cn': {
    heap: '名字与对象',
    asText: '用文字描述此图',
    pick: '跟踪一个对象',
    empty: '还没有名字。',
    names: '名字',
    objects: '对象',
    garbage: '不可达',
    freed: '已释放',
    immortal: '永生',
    temporary: '一个临时引用',
    interpreter: (reason) => `CPython（${cpythonHolders['zh-cn'].said(reason)}）`,
    nameOf: (name, call) => (call === null ? name : `${call}() 中的 ${name}`),
    refersTo: (object) => `引用 ${object}`,
    count: (now, before) => (before === null ? `计数 ${now}` : `计数 ${now}，原为 ${before}`),
    heldBy: (holders) => `被 ${holders.join('、')} 引用`,
    heldByNone: '没有任何引用',
    weakly: (holder) => `${holder}（不计数）`,
    partOf: (object, label) => `${object} 的 ${label}`,
    more: (count) => `另有 ${count} 个`,
    collectorCount: (refs) => `回收器的副本 ${refs}`,
    unreachable: '在不可达链表上',
    leftOut: (count) => `另有 ${count} 个对象没有画出。`,
    holderTag: cpythonHolders['zh-cn'].tag,
    separator: '，',
    colon: '：',
  },
};
