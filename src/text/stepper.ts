import type { Localised } from './locale.ts';

/** The words of the stepper's controls. */
export interface StepperText {
  readonly label: string;
  readonly source: string;
  readonly back: string;
  readonly step: string;
  readonly play: string;
  readonly pause: string;
  readonly timeline: string;
  readonly place: (at: number, of: number) => string;
  readonly speed: string;
  readonly speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  readonly detail: string;
  readonly details: Readonly<Record<'line' | 'effect' | 'instruction', string>>;
  readonly marks: Readonly<Record<'allocate' | 'free' | 'collection' | 'print', string>>;
  readonly output: string;
  readonly noOutput: string;
  readonly without: string;
  /** Said where many steps of a long run are one. */
  readonly shortcut: (steps: number) => string;
  /** Said where one step does more than a sentence can tell. */
  readonly crowded: string;
}

export const stepperText: Localised<StepperText> = {
  en: {
    label: 'A program step by step',
    source: 'Program',
    back: 'Step back',
    step: 'Step',
    play: 'Play',
    pause: 'Pause',
    timeline: 'Timeline',
    place: (at, of) => `${at} of ${of}`,
    speed: 'Speed',
    speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
    detail: 'Step by',
    details: { line: 'line', effect: 'effect', instruction: 'instruction' },
    marks: { allocate: 'new object', free: 'freed', collection: 'collection', print: 'print' },
    output: 'Printed so far',
    noOutput: 'nothing yet',
    without: 'Stepping needs JavaScript; this is one moment of the run.',
    shortcut: (steps) => `The last ${steps} steps of the run, as one.`,
    crowded: 'this step does too much to tell in a sentence; the picture shows where it led.',
  },
  'zh-cn': {
    label: '逐步执行的程序',
    source: '程序',
    back: '后退一步',
    step: '下一步',
    play: '播放',
    pause: '暂停',
    timeline: '时间轴',
    place: (at, of) => `第 ${at} 步，共 ${of} 步`,
    speed: '速度',
    speeds: { slow: '慢', normal: '中', fast: '快' },
    detail: '每步',
    details: { line: '一行', effect: '一个动作', instruction: '一条指令' },
    marks: { allocate: '新对象', free: '释放', collection: '垃圾回收', print: '打印' },
    output: '目前的输出',
    noOutput: '暂无',
    without: '逐步执行需要 JavaScript；这里显示的是运行中的一个时刻。',
    shortcut: (steps) => `这是运行的最后 ${steps} 步，合成了一步。`,
    crowded: '这一步做的事太多，一句话说不完；结果请看图。',
  },
};
