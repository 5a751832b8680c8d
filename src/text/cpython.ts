import type { Localised } from './locale.ts';

/** The words of running a program in the simulation and in real CPython. */
export interface CPythonText {
  readonly program: string;
  readonly simulate: string;
  readonly run: (version: string) => string;
  /** Said before the first click: what will be fetched. */
  readonly note: string;
  readonly loading: string;
  readonly loaded: (megabytes: string, total: string) => string;
  readonly starting: string;
  readonly running: string;
  readonly cancel: string;
  readonly stop: string;
  readonly simulation: string;
  readonly real: (version: string) => string;
  readonly outputs: string;
  readonly line: string;
  readonly verdict: string;
  readonly agrees: string;
  readonly differs: string;
  readonly onlyHere: string;
  readonly nothingPrinted: string;
  /** Said after the rows that are shown of a long output. */
  readonly more: (lines: number) => string;
  readonly summary: (lines: number, agree: number) => string;
  readonly otherEnd: string;
  readonly finished: string;
  readonly raised: (message: string, line: number | null) => string;
  readonly stopped: {
    readonly time: (seconds: number) => string;
    readonly output: (characters: string) => string;
    readonly memory: (mebibytes: number) => string;
    readonly learner: string;
  };
  readonly notModelled: (feature: string, line: number) => string;
  readonly simulationLimit: (line: number) => string;
  readonly unavailable: Readonly<
    Record<'network' | 'no-wasm' | 'damaged-file' | 'crashed', string>
  >;
}

export const cpythonText: Localised<CPythonText> = {
  en: {
    program: 'The program',
    simulate: 'Run in the simulation',
    run: (version) => `Run in real CPython ${version}`,
    note: 'Real CPython is fetched from this site on the first click, about 13 MB, and runs in a closed frame of this page. What it prints is compared with the simulation line by line.',
    loading: 'Fetching CPython',
    loaded: (megabytes, total) => `${megabytes} of ${total} MB`,
    starting: 'CPython is starting…',
    running: 'The program is running…',
    cancel: 'Cancel',
    stop: 'Stop',
    simulation: 'Simulation',
    real: (version) => `CPython ${version}`,
    outputs: 'What each of them printed',
    line: 'Line',
    verdict: 'Compared',
    agrees: 'agrees',
    differs: 'differs',
    onlyHere: 'no such line',
    nothingPrinted: 'Nothing was printed.',
    more: (lines) =>
      `${lines} more ${lines === 1 ? 'line is' : 'lines are'} compared but not shown.`,
    summary: (lines, agree) =>
      lines === 0
        ? 'Both print nothing.'
        : `${lines} ${lines === 1 ? 'line' : 'lines'}, ${agree} ${agree === 1 ? 'agrees' : 'agree'}.`,
    otherEnd: 'They do not end in the same way.',
    finished: 'The program ended normally.',
    raised: (message, line) =>
      line === null ? `Ended with ${message}` : `Line ${line} ended it with ${message}`,
    stopped: {
      time: (seconds) =>
        `Stopped: it ran longer than it may, ${seconds} seconds. Look for a loop that never ends, then run it again.`,
      output: (characters) =>
        `Stopped: it printed more than may be shown, ${characters} characters. Print less, then run it again.`,
      memory: (mebibytes) =>
        `Stopped: it needed more memory than it may have, ${mebibytes} MiB. Keep fewer objects at once, then run it again.`,
      learner: 'You stopped it. What it had printed is kept; run it again whenever you like.',
    },
    notModelled: (feature, line) =>
      `Line ${line} uses ${feature}, which the simulation does not model. Run it in real CPython instead.`,
    simulationLimit: (line) =>
      `The simulation stopped at line ${line}: the run grew too long for it. Try smaller numbers.`,
    unavailable: {
      network:
        'CPython could not be fetched. Check your connection, then press the button again; the lesson goes on without it.',
      'no-wasm':
        'This browser does not run WebAssembly, which CPython needs. Use a current browser, or one where it is not turned off; the simulation works here too.',
      'damaged-file':
        'A file of CPython arrived damaged and was not used. Reload the page and try again; if it happens again, tell whoever runs this site.',
      crashed:
        'CPython itself broke down in this run, as it may when calls or nested objects go too deep for a browser. Press the button to start a new one.',
    },
  },
  'zh-cn': {
    program: '程序',
    simulate: '在模拟器中运行',
    run: (version) => `在真正的 CPython ${version} 中运行`,
    note: '首次点击时会从本站下载真正的 CPython，约 13 MB；它在本页的一个封闭框架里运行，输出会与模拟器逐行对比。',
    loading: '正在下载 CPython',
    loaded: (megabytes, total) => `已下载 ${megabytes} MB，共 ${total} MB`,
    starting: '正在启动 CPython……',
    running: '程序正在运行……',
    cancel: '取消',
    stop: '停止',
    simulation: '模拟器',
    real: (version) => `CPython ${version}`,
    outputs: '两边各自的输出',
    line: '行',
    verdict: '对比',
    agrees: '一致',
    differs: '不同',
    onlyHere: '没有这一行',
    nothingPrinted: '没有输出。',
    more: (lines) => `还有 ${lines} 行参与对比，但没有显示。`,
    summary: (lines, agree) =>
      lines === 0 ? '两边都没有输出。' : `共 ${lines} 行，${agree} 行一致。`,
    otherEnd: '两边结束的方式不同。',
    finished: '程序正常结束。',
    raised: (message, line) =>
      line === null ? `程序因异常结束：${message}` : `程序在第 ${line} 行因异常结束：${message}`,
    stopped: {
      time: (seconds) =>
        `已停止：运行超过了 ${seconds} 秒的上限。请检查是否有无法结束的循环，改好后再运行。`,
      output: (characters) =>
        `已停止：输出超过了 ${characters} 个字符的上限。请减少输出，再运行一次。`,
      memory: (mebibytes) =>
        `已停止：所需内存超过了 ${mebibytes} MiB 的上限。请减少同时保留的对象，再运行一次。`,
      learner: '你停止了程序。已有的输出仍然保留，随时可以重新运行。',
    },
    notModelled: (feature, line) =>
      `第 ${line} 行用到了 ${feature}，模拟器没有对它建模。请改用真正的 CPython 运行。`,
    simulationLimit: (line) => `模拟器停在第 ${line} 行：运行过程太长了。请换用小一些的数。`,
    unavailable: {
      network: '无法下载 CPython。请检查网络，然后再按一次按钮；没有它也可以继续学习本课。',
      'no-wasm':
        '这个浏览器不能运行 CPython 所需的 WebAssembly。请使用较新的浏览器，或打开这项功能；模拟器在这里仍然可用。',
      'damaged-file':
        'CPython 的一个文件在传输中损坏，没有使用。请刷新页面再试；如果仍然出现，请告诉本站的维护者。',
      crashed:
        'CPython 在这次运行中崩溃了，调用或对象嵌套过深、超出浏览器的限度时会这样。请按按钮启动一个新的。',
    },
  },
};
