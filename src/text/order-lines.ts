import type { Localised } from './locale.ts';

/** The words of lines that are put into order. */
export interface OrderLinesText {
  readonly offered: string;
  readonly program: string;
  readonly how: string;
  readonly allUsed: string;
  readonly empty: string;
  readonly add: (line: string) => string;
  readonly placed: (line: string, place: number, of: number) => string;
  readonly up: (line: string) => string;
  readonly down: (line: string) => string;
  readonly remove: (line: string) => string;
  readonly lifted: (line: string) => string;
  readonly dropped: (line: string) => string;
  readonly moved: (line: string, place: number, of: number) => string;
  readonly removed: (line: string) => string;
  readonly missing: string;
}

export const orderLinesText: Localised<OrderLinesText> = {
  en: {
    offered: 'Lines to choose from',
    program: 'Your program',
    how: 'Not every line is needed. In the program, Enter picks a line up and arrow keys move it, Alt and an arrow key move it at once, Delete takes it out; lines can be dragged too.',
    allUsed: 'Every line is in the program.',
    empty: 'No line yet: choose one.',
    add: (line) => `Add: ${line}`,
    placed: (line, place, of) => `${line}, ${place} of ${of}`,
    up: (line) => `Move up: ${line}`,
    down: (line) => `Move down: ${line}`,
    remove: (line) => `Take out: ${line}`,
    lifted: (line) => `${line} is picked up: arrow keys move it, Enter puts it down.`,
    dropped: (line) => `${line} is put down.`,
    moved: (line, place, of) => `${line} is now line ${place} of your ${of}.`,
    removed: (line) => `${line} is out of the program.`,
    missing: 'Put lines into the program first.',
  },
  'zh-cn': {
    offered: '可选的代码行',
    program: '你的程序',
    how: '不一定每行都用得上。在程序里，按 Enter 拿起一行，再用方向键移动，或者直接按 Alt 加方向键；按 Delete 取出一行。也可以用鼠标拖动。',
    allUsed: '所有行都已放进程序。',
    empty: '还没有代码行，请选一行。',
    add: (line) => `放入：${line}`,
    placed: (line, place, of) => `${line}，第 ${place} 行，共 ${of} 行`,
    up: (line) => `上移：${line}`,
    down: (line) => `下移：${line}`,
    remove: (line) => `取出：${line}`,
    lifted: (line) => `已拿起 ${line}：用方向键移动，按 Enter 放下。`,
    dropped: (line) => `已放下 ${line}。`,
    moved: (line, place, of) => `${line} 现在是你的第 ${place} 行，共 ${of} 行。`,
    removed: (line) => `已从程序中取出 ${line}。`,
    missing: '请先把代码行放进程序。',
  },
};
