import type { Localised } from './locale.ts';
import { code, type Rich, rich } from './rich.ts';

/** The words of stepping by bytecode instruction. */
export interface ByInstructionText {
  readonly ask: (version: string) => string;
  /** Said before the first click. */
  readonly note: string;
  /** What the steps are, once they are there. */
  readonly told: (version: string, steps: number) => string;
  readonly allJoined: string;
  readonly apart: (steps: number) => string;
  readonly cut: string;
  /** What is marked in the table. */
  readonly marked: string;
  readonly start: string;
  /** The sentence of a step: its instruction, where it stands, and what it did. */
  readonly step: (instruction: string, where: string, line: number, said: Rich) => Rich;
  /** Said of an instruction whose effects are known with those of another alone. */
  readonly with: Readonly<Record<'next' | 'previous', string>>;
  readonly notJoined: string;
  readonly problem: Readonly<Record<'no-cpython' | 'broken' | 'stopped' | 'otherwise', string>>;
}

export const byInstructionText: Localised<ByInstructionText> = {
  en: {
    ask: (version) => `Run in real CPython ${version} and step by instruction`,
    note: 'The program runs in the page’s CPython, which tells each instruction before it runs. CPython is fetched from this site on the first click, about 13 MB.',
    told: (version, steps) =>
      `The steps are ${steps} instructions that CPython ${version} ran here, in their order.`,
    allJoined:
      'The model has done the same in each of them, so the picture is that of the instruction.',
    apart: (steps) =>
      `At ${steps} of them the model’s record has other parts: there the picture stays as it was, and shows the effects of the whole line at the next step that both have.`,
    cut: 'More than that ran; the rest is stepped by line.',
    marked: 'Marked is the one instruction that the step ran.',
    start: 'Before the first instruction.',
    step: (instruction, where, line, said) =>
      line > 0
        ? rich`${code(instruction)} (${where}, line ${line}): ${said}`
        : rich`${code(instruction)} (${where}): ${said}`,
    with: {
      next: 'What it does is shown together with the next instruction.',
      previous: 'What it does has been shown together with the instruction before it.',
    },
    notJoined:
      'What CPython ran on this line could not be matched with the model instruction by instruction, so what this one changed is not told.',
    problem: {
      'no-cpython': 'CPython could not be started. Press the button again.',
      broken: 'The instructions could not be read. Press the button again.',
      stopped:
        'The run was stopped before its end, so its instructions are not known. A shorter program can be stepped by them.',
      otherwise:
        'While CPython tells its instructions, this program prints something else than the run in the figure, as one that looks at its own memory may. The two cannot be laid side by side; step by line or by effect.',
    },
  },
  'zh-cn': {
    ask: (version) => `在真正的 CPython ${version} 中运行并按指令单步执行`,
    note: '程序会在本页的 CPython 中运行，由它在每条指令执行之前报告这条指令。第一次点击时会从本站下载 CPython，约 13 MB。',
    told: (version, steps) =>
      `这里的每一步都是 CPython ${version} 实际执行的指令，按顺序共 ${steps} 条。`,
    allJoined: '模型在每一条上做的都相同，所以图中显示的就是执行完该指令时的情形。',
    apart: (steps) =>
      `其中 ${steps} 条与模型的记录对不上：在这些步骤里图保持不变，到下一个双方都有的步骤时再一起显示整行的变化。`,
    cut: '实际执行的指令不止这些，其余部分请按行执行。',
    marked: '标出的是这一步执行的那一条指令。',
    start: '第一条指令执行之前。',
    step: (instruction, where, line, said) =>
      line > 0
        ? rich`${code(instruction)}（${where}，第 ${line} 行）：${said}`
        : rich`${code(instruction)}（${where}）：${said}`,
    with: {
      next: '它的效果与下一条指令一起显示。',
      previous: '它的效果已经与上一条指令一起显示。',
    },
    notJoined: 'CPython 在这一行执行的指令无法与模型逐条对应，所以不说明这一条改变了什么。',
    problem: {
      'no-cpython': '未能启动 CPython。请再次点击按钮。',
      broken: '未能读取指令。请再次点击按钮。',
      stopped: '运行在结束之前被停止，所以无法得知它的指令。更短的程序可以按指令执行。',
      otherwise:
        'CPython 报告指令时，这个程序的输出与图中的运行不同，会查看自身内存的程序就可能这样。两者无法对照，请按行或按动作执行。',
    },
  },
};
