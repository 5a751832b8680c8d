import type { Localised } from './locale.ts';

/** The words of the view of a program's bytecode. */
export interface BytecodeText {
  readonly summary: string;
  readonly ask: (version: string) => string;
  /** Said before the first click: what will be fetched. */
  readonly size: string;
  readonly caption: (code: string, version: string) => string;
  readonly columns: Readonly<Record<'line' | 'offset' | 'instruction' | 'argument', string>>;
  readonly running: string;
  /** What the marked rows are. */
  readonly marked: string;
  readonly target: string;
  /** Why there is nothing to see. */
  readonly otherVersion: (version: string) => string;
  readonly notCertain: (code: string, line: number) => string;
  readonly unreadable: string;
}

export const bytecodeText: Localised<BytecodeText> = {
  en: {
    summary: 'Bytecode',
    ask: (version) => `Disassemble in real CPython ${version}`,
    size: 'What is shown is what its own module dis says, so CPython is fetched from this site on the first click, about 13 MB. The program is compiled there, not run.',
    caption: (code, version) => `Bytecode of ${code}, as dis of CPython ${version} has it`,
    columns: { line: 'Line', offset: 'Offset', instruction: 'Instruction', argument: 'Argument' },
    running: 'runs',
    marked:
      'Marked are all instructions of the line that the step ran: a run is recorded by lines and effects, so which single instruction stands behind an effect is not known for certain.',
    target: 'jumped to',
    otherVersion: (version) =>
      `The bytecode of each version of Python is another, and the CPython in this page is ${version}. Choose 3.14 and run the program again to see it.`,
    notCertain: (code, line) =>
      `Several pieces of code are called ${code} and have something on line ${line}. Which of them runs is not certain, so none is shown.`,
    unreadable: 'CPython could not disassemble the program. Press the button again.',
  },
  'zh-cn': {
    summary: '字节码',
    ask: (version) => `用真正的 CPython ${version} 反汇编`,
    size: '这里显示的是它自己的 dis 模块给出的结果，所以第一次点击时会从本站下载 CPython，约 13 MB。程序只在那里编译，不会运行。',
    caption: (code, version) => `${code} 的字节码，由 CPython ${version} 的 dis 给出`,
    columns: { line: '行', offset: '偏移', instruction: '指令', argument: '参数' },
    running: '执行',
    marked:
      '标出的是这一步所执行的那一行的全部指令：运行是按行和动作记录的，某个动作究竟来自哪一条指令，无法确知。',
    target: '跳转目标',
    otherVersion: (version) =>
      `每个 Python 版本的字节码都不同，而本页中的 CPython 是 ${version}。请选择 3.14 并重新运行程序。`,
    notCertain: (code, line) =>
      `有多段代码都叫 ${code}，且都包含第 ${line} 行的内容。无法确定正在执行的是哪一段，所以都不显示。`,
    unreadable: 'CPython 未能反汇编这个程序。请再次点击按钮。',
  },
};
