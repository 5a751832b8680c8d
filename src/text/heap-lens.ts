import type { Localised } from './locale.ts';

/** The words of what filters a heap by type and unfolds what was collapsed. */
export interface HeapLensText {
  /** Opens the filter; says what is hidden, since it stays hidden while it is closed. */
  readonly summary: (types: number, collapsed: number) => string;
  readonly types: string;
  readonly collapsed: string;
  readonly noTypes: string;
  readonly how: string;
  readonly expand: (object: string) => string;
  readonly all: string;
  readonly notLoaded: string;
}

export const heapLensText: Localised<HeapLensText> = {
  en: {
    summary: (types, collapsed) => {
      const hidden = [
        ...(types > 0 ? [types === 1 ? '1 type hidden' : `${types} types hidden`] : []),
        ...(collapsed > 0
          ? [collapsed === 1 ? '1 object collapsed' : `${collapsed} objects collapsed`]
          : []),
      ];
      return hidden.length === 0 ? 'Filter by type' : `Filter by type (${hidden.join(', ')})`;
    },
    types: 'Types that are shown',
    collapsed: 'Objects whose contents are hidden',
    noTypes: 'This program makes no objects of its own.',
    how: 'Pick an object in the picture to follow it, or to hide what it holds.',
    expand: (object) => `Show what ${object} holds`,
    all: 'Show everything',
    notLoaded: 'This part could not be loaded. Check the connection, then reload the page.',
  },
  'zh-cn': {
    summary: (types, collapsed) => {
      const hidden = [
        ...(types > 0 ? [`已隐藏 ${types} 种类型`] : []),
        ...(collapsed > 0 ? [`已折叠 ${collapsed} 个对象`] : []),
      ];
      return hidden.length === 0 ? '按类型筛选' : `按类型筛选（${hidden.join('，')}）`;
    },
    types: '显示的类型',
    collapsed: '内容已隐藏的对象',
    noTypes: '这个程序没有创建自己的对象。',
    how: '在图中选择一个对象，可以跟踪它，或隐藏它的内容。',
    expand: (object) => `显示 ${object} 的内容`,
    all: '全部显示',
    notLoaded: '这一部分未能加载。请检查网络连接，然后重新加载页面。',
  },
};
