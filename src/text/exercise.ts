import type { Localised } from './locale.ts';

/** The words of exercise cards; what an exercise asks and answers is in its own texts. */
export interface ExerciseText {
  readonly check: string;
  readonly hint: (shown: number, total: number) => string;
  readonly hintTitle: (number: number) => string;
  readonly solution: string;
  readonly hideSolution: string;
  readonly solved: string;
  /** In an assignment that takes so many answers only. */
  readonly attemptsLeft: (count: number) => string;
  readonly right: string;
  readonly notYet: string;
  readonly yourAnswer: string;
  readonly pickOne: string;
  readonly pickSeveral: string;
  readonly nothingTyped: string;
  readonly nothingPicked: string;
  readonly program: string;
  readonly needsScript: string;
  readonly editor: string;
  readonly editorHelp: string;
  readonly reset: string;
  readonly draftLost: string;
  /** The same where the answer is no program. */
  readonly startedAgain: string;
  readonly checking: string;
  readonly checkReal: string;
  readonly realRight: (version: string) => string;
  readonly realRaised: (version: string, line: number | null, message: string) => string;
  readonly realStopped: Readonly<Record<'time' | 'output' | 'memory' | 'learner', string>>;
  readonly obstacle: {
    readonly 'syntax-error': (line: number, message: string) => string;
    readonly 'not-modelled': (line: number, feature: string) => string;
    readonly raised: (line: number, message: string) => string;
    readonly limit: Readonly<Record<'effects' | 'objects' | 'output', (line: number) => string>>;
  };
  /** Under an answer that the browser could not store. */
  readonly notStored: string;
  readonly saveNow: string;
}

export const exerciseText: Localised<ExerciseText> = {
  en: {
    check: 'Check',
    hint: (shown, total) => (shown < total ? `Hint ${shown + 1} of ${total}` : 'No more hints'),
    hintTitle: (number) => `Hint ${number}`,
    solution: 'Show the solution',
    hideSolution: 'Hide the solution',
    solved: 'Solved',
    attemptsLeft: (count) =>
      count === 0
        ? 'No attempt is left. Your last answer counts.'
        : `${count === 1 ? '1 attempt' : `${count} attempts`} left. Your last answer counts.`,
    right: 'Right.',
    notYet: 'Not yet.',
    yourAnswer: 'Your answer',
    pickOne: 'Pick one',
    pickSeveral: 'Pick all that are right',
    nothingTyped: 'Type an answer first.',
    nothingPicked: 'Pick an answer first.',
    program: 'The program of this exercise',
    needsScript: 'Your browser has JavaScript switched off; it is needed to check an answer.',
    editor: 'Your program',
    editorHelp: 'Tab leaves the editor; Ctrl+] indents a line.',
    reset: 'Start again',
    draftLost: 'Your program went back to the beginning. Ctrl+Z brings yours back.',
    startedAgain: 'Back to the beginning.',
    checking: 'Checking…',
    checkReal: 'Check on real CPython',
    realRight: (version) => `CPython ${version} agrees: every test passes.`,
    realRaised: (version, line, message) =>
      `CPython ${version} ended the program with an error${line === null ? '' : ` on line ${line}`}: ${message}. Mend it and check again.`,
    realStopped: {
      time: 'CPython was stopped: the program ran too long. Look for a loop that never ends.',
      output: 'CPython was stopped: the program printed too much. Look for a print in a loop.',
      memory: 'CPython was stopped: the program took too much memory. Keep fewer objects alive.',
      learner: 'Stopped. Check again when you are ready.',
    },
    obstacle: {
      'syntax-error': (line, message) =>
        `Line ${line} is not Python yet: ${message}. Mend the line and check again.`,
      'not-modelled': (line, feature) =>
        `Line ${line} uses “${feature}”, which the simulation does not model. Write it another way, or check it on real CPython.`,
      raised: (line, message) =>
        `The program ended with an error on line ${line}: ${message}. Mend it and check again.`,
      limit: {
        effects: (line) =>
          `The program was still running on line ${line} after more steps than a check takes. Look for a loop that never ends.`,
        objects: (line) =>
          `On line ${line} more objects were alive than a check allows. Keep fewer of them.`,
        output: (line) =>
          `On line ${line} the program had printed more than a check allows. Look for a print in a loop.`,
      },
    },
    notStored:
      'This answer is not saved: the browser’s storage is full, or closed to this site. It is gone when you leave this page, unless you save your progress to a file, which the page “Progress” can load again.',
    saveNow: 'Save my progress to a file',
  },
  'zh-cn': {
    check: '检查',
    hint: (shown, total) => (shown < total ? `提示 ${shown + 1}/${total}` : '没有更多提示'),
    hintTitle: (number) => `提示 ${number}`,
    solution: '看解答',
    hideSolution: '收起解答',
    solved: '已完成',
    attemptsLeft: (count) =>
      count === 0 ? '作答次数已用完，以最后一次为准。' : `还可作答 ${count} 次，以最后一次为准。`,
    right: '答对了。',
    notYet: '还不对。',
    yourAnswer: '你的答案',
    pickOne: '选一项',
    pickSeveral: '选出所有正确的',
    nothingTyped: '请先输入答案。',
    nothingPicked: '请先选择答案。',
    program: '本题的程序',
    needsScript: '浏览器禁用了 JavaScript，检查答案需要它。',
    editor: '你的程序',
    editorHelp: '按 Tab 键离开编辑器，按 Ctrl+] 缩进一行。',
    reset: '重新开始',
    draftLost: '程序已恢复成最初的样子。按 Ctrl+Z 可以找回你写的。',
    startedAgain: '已恢复成最初的样子。',
    checking: '正在检查……',
    checkReal: '用真正的 CPython 检查',
    realRight: (version) => `CPython ${version} 也认可：全部测试通过。`,
    realRaised: (version, line, message) =>
      `CPython ${version} 运行${line === null ? '' : `到第 ${line} 行`}时出错：${message}。改好后再检查一次。`,
    realStopped: {
      time: 'CPython 已被停止：程序运行太久。看看是不是有循环停不下来。',
      output: 'CPython 已被停止：程序输出太多。看看是不是在循环里 print。',
      memory: 'CPython 已被停止：程序占用内存太多。少留一些对象。',
      learner: '已停止。准备好了可以再检查。',
    },
    obstacle: {
      'syntax-error': (line, message) =>
        `第 ${line} 行还不是合法的 Python：${message}。改好这一行再检查。`,
      'not-modelled': (line, feature) =>
        `第 ${line} 行用到了“${feature}”，模拟器没有模拟它。换一种写法，或者用真正的 CPython 检查。`,
      raised: (line, message) => `程序在第 ${line} 行出错：${message}。改好后再检查一次。`,
      limit: {
        effects: (line) => `程序走了很多步，到第 ${line} 行还没有结束。看看是不是有循环停不下来。`,
        objects: (line) => `到第 ${line} 行，同时存活的对象超过了检查的上限。少留一些对象。`,
        output: (line) => `到第 ${line} 行，输出超过了检查的上限。看看是不是在循环里 print。`,
      },
    },
    notStored:
      '这次作答没有存下来：浏览器的存储空间已满，或者不允许本站存储。离开本页就会丢失；可以先把进度存成文件，以后在“进度”页载入。',
    saveNow: '把我的进度存成文件',
  },
};
