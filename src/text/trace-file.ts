import type { Localised } from './locale.ts';

/** Why a file could not be opened as a trace, as the playground names it. */
export type TraceFileTrouble =
  'not-a-trace' | 'damaged' | 'other-format' | 'too-long' | 'too-large' | 'unreadable';

/** The words around a trace that is opened from a file. */
export interface TraceFileText {
  readonly open: string;
  readonly note: string;
  readonly choose: string;
  readonly reading: string;
  /** While another program or file is being worked on. */
  readonly busy: string;
  readonly trouble: Readonly<Record<TraceFileTrouble, (file: string) => string>>;
  /** Over figures that come from a file. */
  readonly shown: (file: string) => string;
  /** The figures of the file could not be drawn. */
  readonly notDrawn: string;
  /** The reader takes too long. */
  readonly tooSlow: string;
}

export const traceFileText: Localised<TraceFileText> = {
  en: {
    open: 'Open a trace',
    note: 'A trace is a file that a figure’s Export menu saves. Its figures are drawn from what it recorded; its program is not run.',
    choose: 'Trace file',
    reading: 'Reading the trace…',
    busy: 'Wait until the program that is running has ended, or stop it, then choose the file again.',
    trouble: {
      'not-a-trace': (file) =>
        `${file} is not a trace. Choose a file that was saved with Export → Trace (JSON).`,
      damaged: (file) =>
        `${file} is incomplete or was changed: it does not read from end to end. Get the file again, or save the trace once more.`,
      'other-format': (file) =>
        `${file} was saved by another version of this site, in a format that this one does not read. Copy the program out of the file and run it here.`,
      'too-long': (file) => `${file} holds a longer run than the figures can show.`,
      'too-large': (file) => `${file} is larger than any trace this site saves. It was not opened.`,
      unreadable: (file) =>
        `The browser could not read ${file}. Check that it is still there and may be read, then choose it again.`,
    },
    shown: (file) =>
      `These figures show what ${file} recorded. Nothing has been run: press Run to compute them here.`,
    notDrawn:
      'The figures of this trace cannot be drawn: the file does not fit together. Press Run to run its program here.',
    tooSlow: 'Reading the trace took too long and was stopped. Run its program here instead.',
  },
  'zh-cn': {
    open: '打开运行记录',
    note: '运行记录是从图的“导出”菜单保存的文件。图按文件里的记录画出，其中的程序不会运行。',
    choose: '运行记录文件',
    reading: '正在读取运行记录……',
    busy: '请等正在运行的程序结束，或者先停止它，再重新选择文件。',
    trouble: {
      'not-a-trace': (file) => `${file} 不是运行记录。请选用“导出 → 运行记录（JSON）”保存的文件。`,
      damaged: (file) =>
        `${file} 不完整或者被改动过，不能从头读到尾。请重新获取这个文件，或者再保存一次运行记录。`,
      'other-format': (file) =>
        `${file} 由本站的另一个版本保存，这里读不了那种格式。请把文件里的程序复制出来，在这里运行。`,
      'too-long': (file) => `${file} 里的运行过程太长，图里放不下。`,
      'too-large': (file) => `${file} 比本站保存的任何运行记录都大，没有打开。`,
      unreadable: (file) => `浏览器读不了 ${file}。请确认文件还在、可以读取，然后重新选择。`,
    },
    shown: (file) => `这些图显示的是 ${file} 里的记录，程序没有运行。点“运行”可以在这里重新计算。`,
    notDrawn: '这份运行记录前后对不上，图画不出来。点“运行”，可以在这里运行其中的程序。',
    tooSlow: '读取运行记录的时间太长，已经停止。请改为在这里运行其中的程序。',
  },
};
