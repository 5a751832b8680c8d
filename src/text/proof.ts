import type { Localised } from './locale.ts';

/** The words of the page that shows how the simulation was compared with real CPythons. */
export interface ProofText {
  readonly title: string;
  readonly lede: string;
  /** What was compared, and with what outcome. */
  /** Ends with the space that its language puts between sentences. */
  readonly summary: (programs: number, engines: number, observations: number) => string;
  readonly agree: string;
  readonly differ: (disagreements: number) => string;
  readonly refusedSome: (refused: number, programs: number) => string;
  readonly how: string;
  readonly engines: string;
  readonly engine: string;
  readonly version: string;
  readonly word: string;
  readonly native: string;
  readonly wasm: string;
  readonly comparedPrograms: string;
  readonly observations: string;
  readonly disagreements: string;
  readonly generated: string;
  readonly generatedText: string;
  readonly refused: string;
  readonly topics: string;
  readonly topic: string;
  readonly programs: string;
  readonly refusedTitle: string;
  readonly refusedText: string;
  readonly noneRefused: string;
  readonly disagreementsTitle: string;
  readonly inPage: string;
  /** What the pages' own comparison looked at, and what it found. */
  readonly inPageText: (programs: number, observations: number, browser: string) => string;
  readonly inPageDiffer: (programs: number) => string;
  /** What it did not look at. */
  readonly inPageLess: (withoutLooks: number, refused: number) => string;
  readonly repeat: string;
  readonly repeatText: string;
}

export const proofText: Localised<ProofText> = {
  en: {
    title: 'Proof',
    lede: 'Every number in this course comes from a model of CPython. This is how it was compared with real ones.',
    summary: (programs, engines, observations) =>
      `${programs.toLocaleString('en')} programs were run in the model and on ${engines} real CPythons, and what they printed was compared byte by byte: ${observations.toLocaleString('en')} lines and endings. `,
    agree: 'They agree everywhere.',
    differ: (disagreements) =>
      disagreements === 1
        ? 'They disagree in 1 place, listed below.'
        : `They disagree in ${disagreements.toLocaleString('en')} places, listed below.`,
    refusedSome: (refused, programs) =>
      `Where the model does not know what CPython does, it says so and prints nothing: ${refused} of the ${programs.toLocaleString('en')} programs are refused on at least one version.`,
    how: 'The real CPythons are those that Pyodide compiles to WebAssembly, and native ones where the tests run. A program’s output, the last line of its traceback and its exit status must all be the same.',
    engines: 'The real CPythons',
    engine: 'CPython',
    version: 'Version',
    word: 'Build',
    native: '64-bit, native',
    wasm: '32-bit, WebAssembly',
    comparedPrograms: 'Programs',
    observations: 'Observations',
    disagreements: 'Disagreements',
    generated: 'Random programs',
    generatedText:
      'A generator writes programs at random: functions, classes, generators, exceptions, cycles, weak references. A program that disagrees is shortened, kept among the others and mended in the model. The table adds up the batches that were compared while the model grew, each with the model of its day.',
    refused: 'Refused',
    topics: 'By topic',
    topic: 'Topic',
    programs: 'Programs',
    refusedTitle: 'Refused programs',
    refusedText: 'The model says which line it does not know, before it prints anything.',
    noneRefused: 'None.',
    disagreementsTitle: 'Disagreements',
    inPage: 'In the page itself',
    inPageText: (programs, observations, browser) =>
      `The button “Show me real CPython” of the playground was pressed for ${programs.toLocaleString('en')} programs, in Chromium ${browser}. It compares output and end, and at each line type, count, size and tracking of every variable: ${observations.toLocaleString('en')} observations. `,
    inPageDiffer: (programs) =>
      programs === 1
        ? 'In 1 program they do not all agree:'
        : `In ${programs.toLocaleString('en')} programs they do not all agree:`,
    inPageLess: (withoutLooks, refused) =>
      `Of ${withoutLooks.toLocaleString('en')} programs only output and end are compared, since watched they print something else or come to no end. The model refuses ${refused.toLocaleString('en')}.`,
    repeat: 'Repeat it',
    repeatText:
      'The programs and the tool are part of the source. This command runs all of it again:',
  },
  'zh-cn': {
    title: '验证',
    lede: '课程里的每个数字都来自一个 CPython 模型。这一页说明它是怎样与真正的 CPython 对照的。',
    summary: (programs, engines, observations) =>
      `${programs.toLocaleString('zh-CN')} 个程序分别在模型和 ${engines} 个真正的 CPython 上运行，打印的内容逐字节对照：共 ${observations.toLocaleString('zh-CN')} 行输出和结束方式。`,
    agree: '结果处处一致。',
    differ: (disagreements) => `有 ${disagreements.toLocaleString('zh-CN')} 处不一致，列在下面。`,
    refusedSome: (refused, programs) =>
      `模型不清楚 CPython 会怎么做的地方，它会直接说明，什么也不打印：${programs.toLocaleString('zh-CN')} 个程序里，有 ${refused} 个至少在一个版本上被拒绝。`,
    how: '真正的 CPython 有 Pyodide 编译成 WebAssembly 的各个版本，也有测试机器上的本地版本。程序的输出、回溯的最后一行和退出状态都必须相同。',
    engines: '真正的 CPython',
    engine: 'CPython',
    version: '版本',
    word: '构建',
    native: '64 位，本地',
    wasm: '32 位，WebAssembly',
    comparedPrograms: '程序',
    observations: '对照项',
    disagreements: '不一致',
    generated: '随机程序',
    generatedText:
      '生成器随机写出程序：函数、类、生成器、异常、循环引用、弱引用。结果不一致的程序会被缩短，留下来和其他程序一起对照，模型也随之改正。下表是模型成长过程中各批对照的合计，每一批用的都是当时的模型。',
    refused: '被拒绝',
    topics: '按主题',
    topic: '主题',
    programs: '程序',
    refusedTitle: '被拒绝的程序',
    refusedText: '模型在打印任何内容之前，先说明哪一行它还不清楚。',
    noneRefused: '没有。',
    disagreementsTitle: '不一致之处',
    inPage: '在页面里对照',
    inPageText: (programs, observations, browser) =>
      `在 Chromium ${browser} 中，对 ${programs.toLocaleString('zh-CN')} 个程序按下了试验场的“与真正的 CPython 对照”。它对照输出和结束方式，以及每一行开始时每个变量的类型、引用计数、大小和是否被跟踪：共 ${observations.toLocaleString('zh-CN')} 项观察。`,
    inPageDiffer: (programs) => `有 ${programs.toLocaleString('zh-CN')} 个程序并非全部一致：`,
    inPageLess: (withoutLooks, refused) =>
      `有 ${withoutLooks.toLocaleString('zh-CN')} 个程序只对照了输出和结束方式，因为在观察之下它们的输出不同，或没有走到头。模型拒绝了 ${refused.toLocaleString('zh-CN')} 个。`,
    repeat: '自己重做一遍',
    repeatText: '程序和工具都在源代码里。这条命令把全部对照重做一遍：',
  },
};
