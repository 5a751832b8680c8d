import type { Localised } from './locale.ts';

/** How the free-threaded build of CPython differs, by the keys of the simulation's profile. */
export interface FreeThreadedText {
  readonly title: string;
  readonly lede: string;
  readonly intro: string;
  readonly differences: string;
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
  /** The words under a difference: in which versions it holds, where it can be read. */
  readonly holdsIn: (versions: readonly string[]) => string;
  readonly sources: string;
  readonly head: string;
  readonly headIntro: string;
  readonly columns: { readonly field: string; readonly bytes: string; readonly use: string };
  /** What each field at the head of an object is for. */
  readonly use: Readonly<
    Record<
      | 'ob_tid'
      | 'ob_flags'
      | 'ob_mutex'
      | 'ob_gc_bits'
      | 'ob_ref_local'
      | 'ob_ref_shared'
      | 'ob_type',
      string
    >
  >;
  readonly notTold: string;
  readonly notToldIntro: string;
  /** What is shown in place of a number. */
  readonly untold: Readonly<Record<'counts' | 'sizes' | 'addresses' | 'collections', string>>;
  /** Words of a link that leads here. */
  readonly link: string;
}

/** The words for the free-threaded build. */
export const freeThreadedText: Localised<FreeThreadedText> = {
  en: {
    title: 'CPython without the global lock',
    lede: 'The free-threaded build counts references, takes memory and collects garbage in ways of its own.',
    intro:
      'CPython can be built so that threads run Python code at the same time. Everything else in this course is about the usual build. Here is in outline what differs in the free-threaded one, each point with the place where CPython itself says so. Nothing on this page was run, and no number here depends on a run.',
    differences: 'What differs',
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
    holdsIn: (versions) => `In ${versions.join(', ')}.`,
    sources: 'Sources:',
    head: 'At the head of every object',
    headIntro:
      'These fields stand where the usual build has one count and the type. They are those of struct _object in Include/object.h, in a build for words of eight bytes; 3.13 calls the second one _padding and does not use it.',
    columns: { field: 'Field', bytes: 'Bytes', use: 'What it is for' },
    use: {
      ob_tid:
        'the thread that owns the object; the collector uses it for its own purposes while all threads are stopped',
      ob_flags: 'flags, since 3.14',
      ob_mutex: 'the lock of this one object',
      ob_gc_bits: 'what the collector remembers, such as whether it tracks the object',
      ob_ref_local: 'references that the owning thread counts',
      ob_ref_shared:
        'references that other threads count, and two bits that tell how both counts are to be put together',
      ob_type: 'the type, as in the usual build',
    },
    notTold: 'What is not shown',
    notToldIntro:
      'The figures of this course are backed by a model that is compared with real CPythons. For this build it was not, so it says nothing:',
    untold: {
      counts: 'The model does not vouch for reference counts of this build and shows none.',
      sizes: 'The model does not vouch for sizes of this build and shows none.',
      addresses: 'The model does not vouch for addresses of this build and shows none.',
      collections:
        'The model does not vouch for when this build collects, and shows no such number.',
    },
    link: 'CPython without the global lock: what differs in outline',
  },
  'zh-cn': {
    title: '没有全局锁的 CPython',
    lede: '自由线程构建有自己的一套办法来计数引用、取得内存和回收垃圾。',
    intro:
      'CPython 可以编译成让多个线程同时运行 Python 代码的样子。本课程其余部分讲的都是普通构建。这里概述自由线程构建有哪些不同，每一条都注明 CPython 自己在哪里写着。本页没有运行任何程序，也没有依赖运行结果的数字。',
    differences: '有哪些不同',
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
    holdsIn: (versions) => `见于 ${versions.join('、')}。`,
    sources: '出处：',
    head: '每个对象的开头',
    headIntro:
      '普通构建在这里只有一个计数和类型，自由线程构建则有下面这些字段。它们是 Include/object.h 中 struct _object 的字段，按 8 字节字长的构建列出；3.13 把第二个字段叫作 _padding，没有使用它。',
    columns: { field: '字段', bytes: '字节', use: '用途' },
    use: {
      ob_tid: '拥有该对象的线程；所有线程都停下时，回收器会把它挪作自用',
      ob_flags: '标志位，3.14 起使用',
      ob_mutex: '这个对象自己的锁',
      ob_gc_bits: '回收器记下的状态，例如是否跟踪该对象',
      ob_ref_local: '由所属线程计数的引用',
      ob_ref_shared: '由其他线程计数的引用，另有两位说明两个计数该怎样合并',
      ob_type: '类型，与普通构建相同',
    },
    notTold: '哪些没有显示',
    notToldIntro:
      '本课程的图以一个模型为依据，模型与真实的 CPython 做过对照。对这个构建没有做过，所以它什么也不说：',
    untold: {
      counts: '模型不能保证此构建的引用计数，因此不显示。',
      sizes: '模型不能保证此构建的对象大小，因此不显示。',
      addresses: '模型不能保证此构建的地址，因此不显示。',
      collections: '模型不能保证此构建何时进行回收，因此不显示这类数字。',
    },
    link: '没有全局锁的 CPython：不同之处概述',
  },
};
