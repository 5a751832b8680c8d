import type { Localised } from './locale.ts';

/** Programs of `content/programs/` whose output differs between the CPythons of the version lab. */
export const versionExamples = [
  'versions/counting-locals',
  'versions/object-sizes',
  'versions/shared-integers',
  'versions/immortal-counts',
  'versions/tracked-dicts',
  'versions/collections-by-themselves',
  'versions/frames-of-comprehensions',
  'versions/collections-in-one-call',
  'garbage-collector/survives-once',
] as const;

/** The name of one of them. */
export type VersionExample = (typeof versionExamples)[number];

/** What each is called. */
export const versionExampleTitles: Localised<Readonly<Record<VersionExample, string>>> = {
  en: {
    'versions/counting-locals': 'The count of a local variable’s object',
    'versions/object-sizes': 'Sizes of objects',
    'versions/shared-integers': 'Which integers are shared',
    'versions/immortal-counts': 'The counts of None and True',
    'versions/tracked-dicts': 'Tracked dicts and tuples',
    'versions/collections-by-themselves': 'When collections start',
    'versions/frames-of-comprehensions': 'Frames of comprehensions',
    'versions/collections-in-one-call': 'Many lists in one call',
    'garbage-collector/survives-once': 'Where a survivor goes',
  },
  'zh-cn': {
    'versions/counting-locals': '局部变量所指对象的引用计数',
    'versions/object-sizes': '各种对象的大小',
    'versions/shared-integers': '哪些整数是共享的',
    'versions/immortal-counts': 'None 和 True 的引用计数',
    'versions/tracked-dicts': '被跟踪的字典和元组',
    'versions/collections-by-themselves': '垃圾回收何时开始',
    'versions/frames-of-comprehensions': '推导式的栈帧',
    'versions/collections-in-one-call': '一次调用造许多列表',
    'garbage-collector/survives-once': '活下来的去了哪里',
  },
};
