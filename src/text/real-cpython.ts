import type { Localised } from './locale.ts';

/** The words of comparing a run in the model with one in real CPython. */
export interface RealCPythonText {
  readonly title: string;
  readonly lede: (version: string) => string;
  readonly run: string;
  readonly size: string;
  readonly stale: string;
  readonly summary: (all: number, agree: number) => string;
  readonly parts: (lines: number, looks: number) => string;
  readonly disagree: (count: number) => string;
  readonly ends: (agree: boolean) => string;
  readonly refused: string;
  readonly disturbed: string;
  readonly unwatched: string;
  readonly notSeen: string;
  readonly differences: string;
  readonly everything: string;
  readonly columns: Readonly<Record<'line' | 'name' | 'look' | 'simulation' | 'verdict', string>>;
  readonly looks: Readonly<Record<'type' | 'count' | 'size' | 'tracked', string>>;
  readonly place: (line: number, call: string | null) => string;
  readonly immortal: string;
  readonly bytes: (bytes: number) => string;
  readonly tracked: (yes: boolean) => string;
  readonly more: (rows: number) => string;
  readonly report: string;
  readonly reportNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly noAnswer: string;
}

export const realCPythonText: Localised<RealCPythonText> = {
  en: {
    title: 'Show me real CPython',
    lede: (version) =>
      `Runs the program in real CPython ${version} for WebAssembly, here in your browser, and in the model of exactly that CPython, whichever you have chosen above. Compared are each line of output, the way it ends and, whenever a line begins, every variable: type, reference count, size, tracked by the collector or not.`,
    run: 'Run in both and compare',
    size: 'Real CPython is fetched from this site on the first click, about 13 MB.',
    stale: 'The program has changed since this comparison.',
    summary: (all, agree) =>
      `${all} ${all === 1 ? 'observation' : 'observations'}, ${agree === all ? `${agree} agree` : `${agree} of them agree`}.`,
    parts: (lines, looks) =>
      `${lines === 1 ? '1 line' : `${lines} lines`} of output, the end of the program, and ${looks} looks at variables.`,
    disagree: (count) =>
      count === 1
        ? 'In one the model says something else than CPython does: that is a mistake in the model.'
        : `In ${count} the model says something else than CPython does: that is a mistake in the model.`,
    ends: (agree) => (agree ? 'Both end in the same way.' : 'They do not end in the same way.'),
    refused:
      'There is nothing to compare: the model refuses the program. This is what CPython does.',
    disturbed:
      'The variables are not compared: watched, the program does not print what it prints by itself, as it may when it looks at its own frames or at the collector’s rhythm.',
    unwatched: 'The variables are not compared: the watched run did not come to its end.',
    notSeen: 'Neither side saw a variable.',
    differences: 'Where they differ',
    everything: 'All looks at variables',
    columns: {
      line: 'Before line',
      name: 'Variable',
      look: 'What',
      simulation: 'Model',
      verdict: 'Compared',
    },
    looks: { type: 'type', count: 'count', size: 'size', tracked: 'tracked' },
    place: (line, call) => (call === null ? String(line) : `${line}, ${call}`),
    immortal: 'immortal',
    bytes: (bytes) => `${bytes} bytes`,
    tracked: (yes) => (yes ? 'yes' : 'no'),
    more: (rows) => `${rows} more ${rows === 1 ? 'row is' : 'rows are'} compared but not shown.`,
    report: 'Report the difference',
    reportNote:
      'The report has all that is needed to see it again: the program, the versions, both outputs and every difference. It is sent nowhere; copy it into an issue of the project.',
    copy: 'Copy the report',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Download the report instead.',
    download: 'Download the report',
    noAnswer: 'The model came to no answer, so there is nothing to compare.',
  },
  'zh-cn': {
    title: '与真正的 CPython 对照',
    lede: (version) =>
      `在你的浏览器里，用真正的 CPython ${version}（WebAssembly 版）运行这段程序，再用同一个 CPython 的模型运行一遍，与上面选的版本无关。对照的内容有：每一行输出、程序怎样结束，以及每一行开始时的每个变量——类型、引用计数、大小、是否被垃圾回收器跟踪。`,
    run: '两边都运行并对照',
    size: '首次点击时会从本站下载真正的 CPython，约 13 MB。',
    stale: '对照之后程序又改过了。',
    summary: (all, agree) =>
      agree === all
        ? `${all} 项观察，${agree} 项全部一致。`
        : `${all} 项观察，其中 ${agree} 项一致。`,
    parts: (lines, looks) => `包括 ${lines} 行输出、程序的结束方式，以及对变量的 ${looks} 项观察。`,
    disagree: (count) => `有 ${count} 项，模型说的与 CPython 不同：这是模型的错误。`,
    ends: (agree) => (agree ? '两边结束的方式相同。' : '两边结束的方式不同。'),
    refused: '没有可对照的：模型拒绝了这段程序。下面是 CPython 的结果。',
    disturbed:
      '没有对照变量：在观察之下，程序的输出与平时不同。程序查看自己的栈帧或垃圾回收的节奏时，就会这样。',
    unwatched: '没有对照变量：被观察的那次运行没有走到头。',
    notSeen: '两边都没有看到变量。',
    differences: '不同之处',
    everything: '对变量的全部观察',
    columns: { line: '行之前', name: '变量', look: '观察', simulation: '模型', verdict: '对照' },
    looks: { type: '类型', count: '引用计数', size: '大小', tracked: '被跟踪' },
    place: (line, call) => (call === null ? String(line) : `${line}，${call}`),
    immortal: '永生',
    bytes: (bytes) => `${bytes} 字节`,
    tracked: (yes) => (yes ? '是' : '否'),
    more: (rows) => `还有 ${rows} 行参与对照，但没有显示。`,
    report: '报告这处不同',
    reportNote:
      '报告里有重现它所需的一切：程序、版本、两边的输出，以及每一处不同。它不会发送到任何地方；请把它复制到本项目的 issue 里。',
    copy: '复制报告',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。请改为下载报告。',
    download: '下载报告',
    noAnswer: '模型没有得出结果，无从对照。',
  },
};
