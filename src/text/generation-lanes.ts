import type { Localised } from './locale.ts';

/** One of the collector's lists, as a figure draws it. */
export type LaneName = '0' | '1' | '2' | 'pending' | 'visited' | 'young' | 'permanent';

/** The words of the lanes of generations. */
export interface GenerationLanesText {
  readonly title: string;
  /** Says what is counted. */
  readonly note: string;
  readonly lane: Readonly<Record<LaneName, string>>;
  readonly objects: (count: number) => string;
  readonly now: string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly table: string;
  readonly columns: {
    readonly number: string;
    readonly line: string;
    readonly what: string;
    readonly moves: string;
    readonly found: string;
  };
  /** What kind of collection it was and why it began. */
  readonly what: (generation: number, asked: boolean, marksOnly: boolean) => string;
  /** Words for a move of objects between lanes. */
  readonly move: (objects: number, from: LaneName, to: LaneName) => string;
  readonly noMoves: string;
  readonly go: (collection: number) => string;
  readonly noCollections: string;
}

const en: Record<LaneName, string> = {
  '0': 'Generation 0, the youngest',
  '1': 'Generation 1',
  '2': 'Generation 2, the oldest',
  young: 'Young',
  pending: 'Old, still to be looked at',
  visited: 'Old, visited',
  permanent: 'Permanent, by gc.freeze()',
};
const shortEn: Record<LaneName, string> = {
  '0': 'generation 0',
  '1': 'generation 1',
  '2': 'generation 2',
  young: 'young',
  pending: 'old',
  visited: 'visited',
  permanent: 'permanent',
};
const zh: Record<LaneName, string> = {
  '0': '第 0 代，最年轻',
  '1': '第 1 代',
  '2': '第 2 代，最老',
  young: '年轻',
  pending: '老年，待检查',
  visited: '老年，已访问',
  permanent: '永久代，由 gc.freeze() 放入',
};
const shortZh: Record<LaneName, string> = {
  '0': '第 0 代',
  '1': '第 1 代',
  '2': '第 2 代',
  young: '年轻',
  pending: '老年',
  visited: '已访问',
  permanent: '永久代',
};

export const generationLanesText: Localised<GenerationLanesText> = {
  en: {
    title: 'Generations over time',
    note: 'The tracked objects that this program made, line by line. A vertical line is a collection; an arrow shows what moves on.',
    lane: en,
    objects: (count) => `${count} ${count === 1 ? 'object' : 'objects'}`,
    now: 'Where each object is at this moment',
    more: (count) => `and ${count} more`,
    none: 'none',
    table: 'The collections as a table',
    columns: {
      number: 'Collection',
      line: 'Line',
      what: 'What began',
      moves: 'What moved',
      found: 'Found',
    },
    what: (generation, asked, marksOnly) =>
      `${marksOnly ? 'an increment that only marks' : `generation ${generation}`}, ${asked ? 'asked for by the program' : 'by itself, at its threshold'}`,
    move: (objects, from, to) => `${objects} from ${shortEn[from]} to ${shortEn[to]}`,
    noMoves: 'nothing',
    go: (collection) => `Go to collection ${collection}`,
    noCollections: 'No collection has run.',
  },
  'zh-cn': {
    title: '各代随时间的变化',
    note: '这个程序创建的、被跟踪的对象，逐行计数。竖线是一次回收，箭头表示移到下一代的对象。',
    lane: zh,
    objects: (count) => `${count} 个对象`,
    now: '此刻每个对象在哪里',
    more: (count) => `另有 ${count} 个`,
    none: '无',
    table: '用表格看这些回收',
    columns: { number: '回收', line: '行', what: '类型', moves: '移动', found: '找到' },
    what: (generation, asked, marksOnly) =>
      `${marksOnly ? '只做标记的增量' : `第 ${generation} 代`}，${asked ? '由程序要求' : '达到阈值后自动开始'}`,
    move: (objects, from, to) => `${objects} 个从${shortZh[from]}到${shortZh[to]}`,
    noMoves: '无',
    go: (collection) => `转到第 ${collection} 次回收`,
    noCollections: '还没有运行过回收。',
  },
};
