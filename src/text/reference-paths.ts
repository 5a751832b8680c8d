import { cpythonHolders } from './cpython-holders.ts';
import type { Localised } from './locale.ts';

/** The words of the reference-path finder. */
export interface ReferencePathsText {
  readonly label: (object: string) => string;
  readonly question: (object: string) => string;
  readonly found: (paths: number) => string;
  readonly none: string;
  readonly freed: string;
  /** Tells the picked chain, link by link: what holds, and what it holds. */
  readonly path: (at: number, of: number, links: readonly (readonly [string, string])[]) => string;
  readonly temporary: string;
  readonly interpreter: (reason: string) => string;
  readonly inCall: (name: string, call: string) => string;
}

export const referencePathsText: Localised<ReferencePathsText> = {
  en: {
    label: (object) => `Who keeps ${object} alive`,
    question: (object) => `Who keeps the object that was called ${object} alive?`,
    found: (paths) =>
      paths === 1
        ? 'One chain of references leads to it. Cut it, and the object goes.'
        : `${paths} chains of references lead to it. It goes when the last one is cut.`,
    none: 'No chain from a name leads to it: it is garbage that waits for the collector.',
    freed: 'Nothing does: it has been freed.',
    path: (at, of, links) =>
      `Chain ${at} of ${of}: ${links.map(([holder, held]) => `${holder} refers to ${held}`).join('; ')}.`,
    temporary: 'a temporary',
    interpreter: (reason) => `CPython (${cpythonHolders.en.said(reason)})`,
    inCall: (name, call) => `${name} in ${call}()`,
  },
  'zh-cn': {
    label: (object) => `谁让 ${object} 继续存活`,
    question: (object) => `曾名为 ${object} 的对象，是谁让它继续存活？`,
    found: (paths) =>
      paths === 1
        ? '有一条引用链通向它。切断这条链，对象随即消失。'
        : `有 ${paths} 条引用链通向它。最后一条被切断时，它才会消失。`,
    none: '没有任何名字能到达它：它是等待回收器的垃圾。',
    freed: '没有：它已经被释放。',
    path: (at, of, links) =>
      `第 ${at} 条，共 ${of} 条：${links.map(([holder, held]) => `${holder} 引用 ${held}`).join('；')}。`,
    temporary: '一个临时引用',
    interpreter: (reason) => `CPython（${cpythonHolders['zh-cn'].said(reason)}）`,
    inCall: (name, call) => `${call}() 中的 ${name}`,
  },
};
