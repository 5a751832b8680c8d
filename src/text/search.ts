import type { Localised } from './locale.ts';

/** The words of the search page and of the way to it. */
export interface SearchText {
  readonly title: string;
  readonly lede: string;
  /** The link in the header; `key` opens it too. */
  readonly open: (key: string) => string;
  readonly label: string;
  readonly results: string;
  /** What was found, said after each search. */
  readonly found: (pages: number, query: string) => string;
  readonly more: (rest: number) => string;
  readonly searching: string;
  /** The index could not be read. */
  readonly failed: string;
  readonly retry: string;
  readonly keyHelp: (key: string) => string;
  readonly without: string;
  readonly toMap: string;
  readonly toGlossary: string;
}

export const searchText: Localised<SearchText> = {
  en: {
    title: 'Search',
    lede: 'Lessons, exercises, glossary and labs. The search runs in your browser: what you type is sent nowhere.',
    open: (key) => `Search (key: ${key})`,
    label: 'What are you looking for?',
    results: 'Results',
    found: (pages, query) =>
      pages === 0
        ? `Nothing found for “${query}”. Try fewer words, or another form of the word.`
        : `${pages === 1 ? '1 page' : `${pages} pages`} found for “${query}”.`,
    more: (rest) => `Show more results (${rest})`,
    searching: 'Searching…',
    failed:
      'The search index could not be loaded. Check your connection and try again. On a copy of the site that you serve yourself, the index is made by “npm run build”.',
    retry: 'Try again',
    keyHelp: (key) => `The key ${key} opens the search on every page`,
    without:
      'The search needs JavaScript, which your browser has switched off. These pages list everything there is:',
    toMap: 'Course map',
    toGlossary: 'Glossary',
  },
  'zh-cn': {
    title: '搜索',
    lede: '可以搜课程、练习、术语表和实验室。搜索在你的浏览器里进行，输入的内容不会发送到任何地方。',
    open: (key) => `搜索（快捷键：${key}）`,
    label: '想找什么？',
    results: '搜索结果',
    found: (pages, query) =>
      pages === 0
        ? `没有找到“${query}”。试试少写几个词，或者换一种说法。`
        : `找到 ${pages} 页与“${query}”有关的内容。`,
    more: (rest) => `显示更多结果（还有 ${rest} 条）`,
    searching: '正在搜索……',
    failed:
      '无法加载搜索索引。请检查网络连接，再试一次。如果是你自己架设的站点，索引由“npm run build”生成。',
    retry: '再试一次',
    keyHelp: (key) => `在任何页面按 ${key} 键打开搜索`,
    without: '搜索需要 JavaScript，而你的浏览器禁用了它。下面两页列出了全部内容：',
    toMap: '课程目录',
    toGlossary: '术语表',
  },
};
