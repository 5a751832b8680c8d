import type { Localised } from './locale.ts';

/** The parts of CPython itself that hold references, by the reason that a trace gives. */
export interface CPythonHolders {
  /** As a sentence names it; a reason may end in whose it is (`constants of f`). */
  readonly said: (reason: string) => string;
  /** As a tag in a drawing names it: nine characters at most. */
  readonly tag: (reason: string) => string;
}

type Words = Readonly<Record<HolderKind, { readonly said: string; readonly tag: string }>>;

const kinds = [
  'constants',
  'syntax tree',
  'frame',
  'new object',
  'exception in flight',
  'exception being handled',
  'finalizer',
  'collector',
  'sorting',
  'heap',
  'reversing',
  'replaced items',
  'dict being merged',
  'key being compared',
  'key that is popped',
  'new class',
  'local names',
  'names of the module',
  'proxy at work',
  'atexit',
  'gc.callbacks',
  'gc.garbage',
  'sys.unraisablehook',
] as const;
/** `library`: an object that CPython's own library keeps. */
type HolderKind = (typeof kinds)[number] | 'library';

/** Which part of CPython a reason speaks of: `frame 3` is a frame. Throws for an unknown one. */
function kindOf(reason: string): HolderKind {
  const kind = kinds.find((each) => reason === each || reason.startsWith(`${each} `));
  if (!kind && /^\S+ (?:[.[]|key )/.test(reason)) return 'library';
  if (!kind) throw new Error(`No words for the holder "${reason}"`);
  return kind;
}

function holders(words: Words): CPythonHolders {
  return {
    said: (reason) => words[kindOf(reason)].said,
    tag: (reason) => words[kindOf(reason)].tag,
  };
}

export const cpythonHolders: Localised<CPythonHolders> = {
  en: holders({
    constants: { said: 'the constants of the code', tag: 'constants' },
    'syntax tree': { said: 'the syntax tree, until it is compiled', tag: 'syntax' },
    frame: { said: 'a running call', tag: 'call' },
    'new object': { said: 'a class, until its new object is ready', tag: '__init__' },
    'exception in flight': { said: 'the exception on its way', tag: 'exception' },
    'exception being handled': { said: 'the exception being handled', tag: 'exception' },
    finalizer: { said: 'the call of a finalizer', tag: 'finalizer' },
    collector: { said: 'the collector', tag: 'collector' },
    sorting: { said: 'sort(), while it sorts', tag: 'sort()' },
    heap: { said: 'heapq, while it moves items', tag: 'heapq' },
    reversing: { said: 'reverse(), while it reverses', tag: 'reverse()' },
    'replaced items': { said: 'the items that are being replaced', tag: 'replaced' },
    'dict being merged': { said: 'a dict that is being merged', tag: 'merging' },
    'key being compared': { said: 'a search for a key', tag: 'search' },
    'key that is popped': { said: 'pop(), until it is done', tag: 'pop()' },
    'new class': { said: 'a class that is being made', tag: 'new class' },
    'local names': { said: 'a running call, which keeps what locals() gave', tag: 'locals()' },
    'names of the module': { said: 'the names of the module', tag: 'globals()' },
    'proxy at work': { said: 'a weak proxy, while it passes something on', tag: 'proxy' },
    atexit: { said: 'the module atexit', tag: 'atexit' },
    'gc.callbacks': { said: 'the module gc', tag: 'gc' },
    'gc.garbage': { said: 'the module gc', tag: 'gc' },
    'sys.unraisablehook': { said: 'the module sys', tag: 'sys' },
    library: { said: 'the standard library', tag: 'library' },
  }),
  'zh-cn': holders({
    constants: { said: '代码中的常量', tag: '常量' },
    'syntax tree': { said: '编译完成之前的语法树', tag: '语法树' },
    frame: { said: '正在执行的调用', tag: '调用' },
    'new object': { said: '尚未初始化完的新对象', tag: '__init__' },
    'exception in flight': { said: '正在传播的异常', tag: '异常' },
    'exception being handled': { said: '正在处理的异常', tag: '异常' },
    finalizer: { said: '终结方法的调用', tag: '终结' },
    collector: { said: '垃圾回收器', tag: '回收器' },
    sorting: { said: '进行中的 sort()', tag: 'sort()' },
    heap: { said: '正在移动元素的 heapq', tag: 'heapq' },
    reversing: { said: '进行中的 reverse()', tag: 'reverse()' },
    'replaced items': { said: '正被替换的元素', tag: '被替换' },
    'dict being merged': { said: '正在合并的字典', tag: '合并' },
    'key being compared': { said: '一次键的查找', tag: '查找' },
    'key that is popped': { said: '进行中的 pop()', tag: 'pop()' },
    'new class': { said: '正在创建的类', tag: '新类' },
    'local names': { said: '正在执行的调用所保留的 locals() 结果', tag: 'locals()' },
    'names of the module': { said: '模块的名称', tag: 'globals()' },
    'proxy at work': { said: '正在转发操作的弱引用代理', tag: '代理' },
    atexit: { said: 'atexit 模块', tag: 'atexit' },
    'gc.callbacks': { said: 'gc 模块', tag: 'gc' },
    'gc.garbage': { said: 'gc 模块', tag: 'gc' },
    'sys.unraisablehook': { said: 'sys 模块', tag: 'sys' },
    library: { said: '标准库', tag: '标准库' },
  }),
};
