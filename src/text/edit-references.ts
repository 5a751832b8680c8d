import type { Localised } from './locale.ts';

/** The words of a drawing whose references the learner edits. */
export interface EditReferencesText {
  readonly task: (objects: readonly string[]) => string;
  readonly board: string;
  readonly from: string;
  readonly to: string;
  readonly add: string;
  readonly arrows: string;
  readonly arrow: (from: string, to: string) => string;
  readonly remove: (from: string, to: string) => string;
  readonly fixed: string;
  readonly changes: (made: number, most: number) => string;
  readonly added: (from: string, to: string, count: number) => string;
  /** A name leads to one object: tying it anew unties it from the one before. */
  readonly retied: (from: string, to: string, count: number) => string;
  readonly removed: (from: string, to: string, count: number) => string;
  readonly there: (from: string, to: string) => string;
  readonly nameIsFixed: (name: string) => string;
  readonly asProgram: string;
  readonly nothingDone: string;
  readonly tooMany: (most: number) => string;
}

const references = (count: number) =>
  count === 1 ? '1 reference leads' : `${count} references lead`;

export const editReferencesText: Localised<EditReferencesText> = {
  en: {
    task: (objects) =>
      `The collector shall free exactly ${objects.join(', ')}: counting must not free them before, and nothing else may be left for it.`,
    board: 'The objects and their references; the list below says the same',
    from: 'From',
    to: 'to',
    add: 'Add the reference',
    arrows: 'References',
    arrow: (from, to) => `${from} → ${to}`,
    remove: (from, to) => `Remove ${from} → ${to}`,
    fixed: 'stays',
    changes: (made, most) => `${made} of at most ${most} changes made.`,
    added: (from, to, count) => `${from} → ${to} added. ${references(count)} to ${to} now.`,
    retied: (from, to, count) => `${from} now leads to ${to}. ${references(count)} to ${to}.`,
    removed: (from, to, count) => `${from} → ${to} removed. ${references(count)} to ${to} now.`,
    there: (from, to) => `${from} → ${to} is there already.`,
    nameIsFixed: (name) => `${name} is to stay where it is.`,
    asProgram: 'Your references as a program',
    nothingDone: 'Add or remove a reference first.',
    tooMany: (most) => `These are more than ${most} changes. Take some back.`,
  },
  'zh-cn': {
    task: (objects) =>
      `要让回收器恰好释放 ${objects.join('、')}：不能让引用计数提前释放它们，也不能留下别的给它回收。`,
    board: '对象和它们的引用；下面的列表内容相同',
    from: '从',
    to: '指向',
    add: '添加引用',
    arrows: '引用',
    arrow: (from, to) => `${from} → ${to}`,
    remove: (from, to) => `去掉 ${from} → ${to}`,
    fixed: '保留',
    changes: (made, most) => `改了 ${made} 处，最多 ${most} 处。`,
    added: (from, to, count) => `已添加 ${from} → ${to}。现在有 ${count} 个引用指向 ${to}。`,
    retied: (from, to, count) => `${from} 改为指向 ${to}。现在有 ${count} 个引用指向 ${to}。`,
    removed: (from, to, count) => `已去掉 ${from} → ${to}。现在有 ${count} 个引用指向 ${to}。`,
    there: (from, to) => `${from} → ${to} 已经有了。`,
    nameIsFixed: (name) => `${name} 要保持不变。`,
    asProgram: '把这些引用写成程序',
    nothingDone: '请先添加或去掉一个引用。',
    tooMany: (most) => `改动超过了 ${most} 处，请撤回一些。`,
  },
};
