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
] as const;
type HolderKind = (typeof kinds)[number];

/** Which part of CPython a reason speaks of: `frame 3` is a frame. Throws for an unknown one. */
function kindOf(reason: string): HolderKind {
  const kind = kinds.find((each) => reason === each || reason.startsWith(`${each} `));
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
  }),
};
