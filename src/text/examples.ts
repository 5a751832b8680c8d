import type { Localised } from './locale.ts';

/** Titles of the programs that the playground offers, by name, in groups that follow the course. */
export const exampleTitles: Localised<readonly ExampleGroup[]> = {
  en: [
    {
      title: 'Reference counting',
      programs: [
        { id: 'reference-counting/moment-of-zero', title: 'The moment of zero' },
        { id: 'reference-counting/what-counts', title: 'What counts as a reference' },
        { id: 'reference-counting/cascade', title: 'One death brings others' },
      ],
    },
    {
      title: 'The garbage collector',
      programs: [
        { id: 'garbage-collector/ring', title: 'A ring of two' },
        { id: 'garbage-collector/last-words', title: 'Last words of a cycle' },
        { id: 'garbage-collector/second-life', title: 'A second life' },
        { id: 'garbage-collector/tracked', title: 'Tracked or not' },
      ],
    },
    {
      title: 'Memory pools',
      programs: [
        { id: 'memory-pools/fill-a-pool', title: 'Filling a pool' },
        { id: 'memory-pools/same-place', title: 'The same place again' },
        { id: 'memory-pools/arenas-come-and-go', title: 'Arenas come and go' },
      ],
    },
    {
      title: 'Saving memory',
      programs: [
        { id: 'saving-memory/sizes', title: 'Sizes of containers' },
        { id: 'saving-memory/sum-a-list', title: 'Summing a list' },
        { id: 'saving-memory/sum-a-generator', title: 'Summing a generator' },
      ],
    },
    {
      title: 'Finding leaks',
      programs: [
        { id: 'finding-leaks/forgotten-page', title: 'A forgotten page' },
        { id: 'finding-leaks/asking-in-order', title: 'Asking in the right order' },
      ],
    },
  ],
  'zh-cn': [
    {
      title: '引用计数',
      programs: [
        { id: 'reference-counting/moment-of-zero', title: '归零的那一刻' },
        { id: 'reference-counting/what-counts', title: '什么算一个引用' },
        { id: 'reference-counting/cascade', title: '一个释放，带走一串' },
      ],
    },
    {
      title: '垃圾回收器',
      programs: [
        { id: 'garbage-collector/ring', title: '两个对象的环' },
        { id: 'garbage-collector/last-words', title: '循环的临终遗言' },
        { id: 'garbage-collector/second-life', title: '第二次生命' },
        { id: 'garbage-collector/tracked', title: '是否被跟踪' },
      ],
    },
    {
      title: '内存池',
      programs: [
        { id: 'memory-pools/fill-a-pool', title: '填一个池' },
        { id: 'memory-pools/same-place', title: '又是同一个地方' },
        { id: 'memory-pools/arenas-come-and-go', title: 'arena 的来与去' },
      ],
    },
    {
      title: '节省内存',
      programs: [
        { id: 'saving-memory/sizes', title: '各种容器的大小' },
        { id: 'saving-memory/sum-a-list', title: '对列表求和' },
        { id: 'saving-memory/sum-a-generator', title: '对生成器求和' },
      ],
    },
    {
      title: '查找内存泄漏',
      programs: [
        { id: 'finding-leaks/forgotten-page', title: '被遗忘的页面' },
        { id: 'finding-leaks/asking-in-order', title: '按对的顺序问' },
      ],
    },
  ],
};

/** Programs that belong together. */
export interface ExampleGroup {
  readonly title: string;
  readonly programs: readonly { readonly id: string; readonly title: string }[];
}
