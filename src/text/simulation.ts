import type { Localised } from './locale.ts';

/** The words of a simulation at work, and of one that came to no answer. */
export interface SimulationText {
  readonly working: string;
  readonly stop: string;
  readonly noAnswer: {
    readonly time: (seconds: number) => string;
    readonly learner: string;
    /** The simulation itself failed on the program. */
    readonly broken: string;
    readonly 'not-loaded': string;
  };
}

export const simulationText: Localised<SimulationText> = {
  en: {
    working: 'The simulation is running the program…',
    stop: 'Stop',
    noAnswer: {
      time: (seconds) =>
        `The simulation was stopped: the program took it more than ${seconds} seconds. Look for a loop that never ends or a value that keeps growing, then try again.`,
      learner:
        'You stopped the simulation. Your program is as you left it; try again when you like.',
      broken:
        'The program is too much for the simulation, which broke down on it. Use smaller values, or run it on real CPython.',
      'not-loaded':
        'The simulation could not be loaded. Look at your connection, then press the button again.',
    },
  },
  'zh-cn': {
    working: '模拟器正在运行程序……',
    stop: '停止',
    noAnswer: {
      time: (seconds) =>
        `模拟器已被停止：程序运行超过了 ${seconds} 秒。看看是不是有循环停不下来，或者有值一直在变大，改好后再试。`,
      learner: '你停止了模拟器。程序还是原来的样子，随时可以再试。',
      broken:
        '这个程序超出了模拟器的能力，模拟器中途出错了。换用小一些的值，或者用真正的 CPython 运行。',
      'not-loaded': '模拟器没能加载。请看看网络连接，然后再按一次按钮。',
    },
  },
};

/** Why the simulation came to no answer, and what to do. */
export function noAnswerSentence(
  text: SimulationText,
  why: keyof SimulationText['noAnswer'],
  seconds: number,
): string {
  return why === 'time' ? text.noAnswer.time(seconds) : text.noAnswer[why];
}
