import type { Localised } from './locale.ts';

/** The figures that can be exported and embedded, by the names that addresses and files give them. */
export const figureIds = ['heap', 'collector', 'arena', 'peak', 'paths', 'memory'] as const;
/** A kind of figure. */
export type FigureId = (typeof figureIds)[number];

export const figureNames: Localised<Readonly<Record<FigureId, string>>> = {
  en: {
    heap: 'Names and objects',
    collector: 'A collection, phase by phase',
    arena: 'Memory pools',
    peak: 'Bytes alive over a run',
    paths: 'Who keeps an object alive',
    memory: 'Memory map',
  },
  'zh-cn': {
    heap: '名字与对象',
    collector: '逐阶段看垃圾回收',
    arena: '内存池',
    peak: '运行期间占用的字节数',
    paths: '谁让对象活着',
    memory: '内存地图',
  },
};
