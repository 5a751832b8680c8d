import type { Localised } from './locale.ts';

/** How the free-threaded build of CPython differs, by the keys of the simulation's profile. */
export interface FreeThreadedText {
  readonly title: string;
  readonly difference: Readonly<
    Record<
      | 'header'
      | 'biased-counts'
      | 'deferred-immortal'
      | 'deferred-counts'
      | 'interned-immortal'
      | 'mimalloc'
      | 'no-gc-head'
      | 'stop-the-world'
      | 'no-generations',
      string
    >
  >;
  /** What is shown in place of a number. */
  readonly untold: Readonly<Record<'counts' | 'sizes' | 'addresses' | 'collections', string>>;
  /** In which versions a difference holds, and where it can be read. */
  readonly holds: (versions: readonly string[], sources: readonly string[]) => string;
}

/** The words for the free-threaded build. */
export const freeThreadedText: Localised<FreeThreadedText> = {
  en: {
    title: 'CPython without the global lock',
    difference: {
      header:
        'Every object begins with more fields: the thread that owns it, a lock of its own, bits for the collector, and two counts in place of one.',
      'biased-counts':
        'A count has two parts. The thread that made the object changes the local part without atomic operations; all other threads change the shared part with them.',
      'deferred-immortal':
        'Functions, code, modules and the like become immortal once the program starts a second thread, as a stopgap.',
      'deferred-counts':
        'References from the stack to functions, code, modules and the like are not counted; only the collector finds out whether such an object is still used.',
      'interned-immortal': 'An interned string is immortal: it stays until the interpreter ends.',
      mimalloc:
        'Memory comes from mimalloc, which keeps heaps for each thread, and not from pymalloc: there are no arenas and pools of its kind.',
      'no-gc-head':
        'Containers have no header of the collector in front of them: no list links them. The collector finds them by walking the heaps of mimalloc.',
      'stop-the-world': 'A collection stops all other threads while it works out what is garbage.',
      'no-generations': 'There are no generations: every collection looks at all objects.',
    },
    untold: {
      counts: 'The model does not vouch for reference counts of this build and shows none.',
      sizes: 'The model does not vouch for sizes of this build and shows none.',
      addresses: 'The model does not vouch for addresses of this build and shows none.',
      collections:
        'The model does not vouch for when this build collects, and shows no such number.',
    },
    holds: (versions, sources) => `${versions.join(', ')} · ${sources.join(', ')}`,
  },
  'zh-cn': {
    title: '没有全局锁的 CPython',
    difference: {
      header:
        '每个对象开头的字段更多：拥有它的线程、它自己的锁、供回收器使用的标志位，以及取代单个计数的两个计数。',
      'biased-counts':
        '引用计数分为两部分：创建对象的线程不用原子操作就能修改本地部分，其他线程用原子操作修改共享部分。',
      'deferred-immortal':
        '作为权宜之计，程序启动第二个线程之后，函数、代码对象、模块等会变成永生对象。',
      'deferred-counts':
        '栈上指向函数、代码对象、模块等的引用不计数；这样的对象是否仍被使用，只有回收器才能查明。',
      'interned-immortal': '被驻留的字符串是永生对象，一直保留到解释器结束。',
      mimalloc:
        '内存来自 mimalloc，它为每个线程维护各自的堆；不使用 pymalloc，因此没有那样的 arena 和内存池。',
      'no-gc-head':
        '容器对象前面没有回收器的头部，也没有链表把它们连起来；回收器通过遍历 mimalloc 的堆来找到它们。',
      'stop-the-world': '回收器判断哪些对象是垃圾时，会暂停其他所有线程。',
      'no-generations': '没有分代：每次回收都会查看所有对象。',
    },
    untold: {
      counts: '模型不能保证此构建的引用计数，因此不显示。',
      sizes: '模型不能保证此构建的对象大小，因此不显示。',
      addresses: '模型不能保证此构建的地址，因此不显示。',
      collections: '模型不能保证此构建何时进行回收，因此不显示这类数字。',
    },
    holds: (versions, sources) => `${versions.join('、')} · ${sources.join('、')}`,
  },
};
