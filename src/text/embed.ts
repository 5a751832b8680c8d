import type { Localised } from './locale.ts';
import type { LinkTrouble } from './playground.ts';

/** Why a frame shows no figure. */
export type EmbedTrouble =
  'no-program' | 'not-loaded' | 'no-collections' | 'no-pools' | 'no-object' | 'no-steps' | 'broken';

/** The words of a figure that stands in a page of others. */
export interface EmbedText {
  readonly loading: string;
  /** Over a program that the address holds, before it is run. */
  readonly given: string;
  /** Over a program of the course as a CPython that it is not recorded as. */
  readonly notRecorded: string;
  readonly source: string;
  readonly run: string;
  readonly refused: (line: number, feature: string) => string;
  readonly trouble: Readonly<Record<EmbedTrouble, string>>;
  readonly badLink: Readonly<Record<LinkTrouble, string>>;
  /** Under a figure whose address asks for what there is not. */
  readonly badOption: (option: string, value: string) => string;
  readonly cpython: (python: string, bits: string) => string;
  readonly openInPlayground: string;
  readonly program: string;
  readonly without: string;
}

export const embedText: Localised<EmbedText> = {
  en: {
    loading: 'Loading the figure…',
    given:
      'This program came with the page. It has not been run: read it, then press Run to see it.',
    notRecorded: 'This program has not been run as this CPython yet. Press Run to see it.',
    source: 'Program',
    run: 'Run',
    refused: (line, feature) =>
      `Line ${line} uses ${feature}, which the model does not have. It shows nothing rather than something that may be wrong.`,
    trouble: {
      'no-program':
        'The address of this figure names a program that the course does not have. Whoever wrote the page can get the right address from Heapscope’s page “Embed a figure”.',
      'not-loaded':
        'The figure could not be loaded. Look at your connection, then reload the page.',
      'no-collections':
        'The cyclic garbage collector does not run in this program: there is no collection to show.',
      'no-pools':
        'This CPython is built for WebAssembly without pymalloc: it has no memory pools to show.',
      'no-object':
        'The address of this figure names an object that nothing in the program is ever called.',
      'no-steps': 'The program asks for no memory: there is nothing to chart.',
      broken: 'The program is too much for the simulation, which broke down on it.',
    },
    badLink: {
      empty: 'There is no program in the address of this figure.',
      foreign: 'What the address of this figure holds is no program.',
      'too-new':
        'The address of this figure was made by a newer version of Heapscope. Reload the page.',
      damaged:
        'The address of this figure is incomplete or was changed. Whoever wrote the page has to copy all of it.',
      'too-large': 'The address of this figure is longer than any that Heapscope makes.',
      invalid: 'What the address of this figure holds is no program.',
      'unknown-python':
        'The address of this figure asks for a CPython that Heapscope does not have.',
    },
    badOption: (option, value) =>
      `The address of this figure asks for ${option}=${value}, which there is not. The figure does without it.`,
    cpython: (python, bits) => `CPython ${python}, ${bits}`,
    openInPlayground: 'Open in the playground',
    program: 'program',
    without: 'This figure needs JavaScript.',
  },
  'zh-cn': {
    loading: '正在加载图……',
    given: '这段程序是随网页给出的，还没有运行。先看一看，想看图的话再点“运行”。',
    notRecorded: '还没有用这个 CPython 运行过这段程序。点“运行”就能看到。',
    source: '程序',
    run: '运行',
    refused: (line, feature) =>
      `第 ${line} 行用到了 ${feature}，模型里没有它。与其显示可能出错的结果，不如什么也不显示。`,
    trouble: {
      'no-program':
        '这张图的地址指定了课程里没有的程序。网页的作者可以在 Heapscope 的“嵌入图”页面得到正确的地址。',
      'not-loaded': '图没能加载。请看看网络连接，然后刷新页面。',
      'no-collections': '这段程序运行时没有启动循环垃圾回收器，没有回收过程可看。',
      'no-pools': '这个 CPython 是为 WebAssembly 构建的，没有启用 pymalloc，也就没有内存池可看。',
      'no-object': '这张图的地址指定了一个对象，但程序里从来没有什么叫这个名字。',
      'no-steps': '这段程序没有申请内存，没有什么可画的。',
      broken: '这个程序超出了模拟器的能力，模拟器中途出错了。',
    },
    badLink: {
      empty: '这张图的地址里没有程序。',
      foreign: '这张图的地址里装的不是程序。',
      'too-new': '这张图的地址是由更新版本的 Heapscope 生成的。请刷新页面。',
      damaged: '这张图的地址不完整，或者被改动了。请网页的作者重新完整地复制。',
      'too-large': '这张图的地址太长，Heapscope 不会生成这么长的地址。',
      invalid: '这张图的地址里装的不是程序。',
      'unknown-python': '这张图的地址要用的 CPython，Heapscope 没有。',
    },
    badOption: (option, value) =>
      `这张图的地址里写着 ${option}=${value}，没有这样的值，已按没有写处理。`,
    cpython: (python, bits) => `CPython ${python}，${bits}`,
    openInPlayground: '在演练场里打开',
    program: '程序',
    without: '这张图需要 JavaScript。',
  },
};
