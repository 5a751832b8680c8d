import type { Localised } from './locale.ts';

/** The words of the glossary around its terms. */
export interface GlossaryText {
  readonly title: string;
  readonly lede: string;
  /** What a linked term in a lesson leads to. */
  readonly inGlossary: string;
  readonly allTerms: string;
  /** Before what people get wrong. */
  readonly mistaken: string;
  readonly taughtIn: string;
  readonly see: string;
}

export const glossaryText: Localised<GlossaryText> = {
  en: {
    title: 'Glossary',
    lede: 'What the words of this course mean, what people get wrong about them, and which lesson shows it.',
    inGlossary: 'In the glossary',
    allTerms: 'All terms',
    mistaken: 'Often mistaken:',
    taughtIn: 'Lesson:',
    see: 'See also:',
  },
  'zh-cn': {
    title: '术语表',
    lede: '本课程用到的术语是什么意思，人们常在哪里弄错，哪一课里能看到。',
    inGlossary: '查看术语表',
    allTerms: '全部术语',
    mistaken: '常见的误解：',
    taughtIn: '课程：',
    see: '参见：',
  },
};
