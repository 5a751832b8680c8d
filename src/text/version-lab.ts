import type { Localised } from './locale.ts';

/** The words of the page that runs one program in several CPythons. */
export interface VersionLabText {
  readonly title: string;
  readonly lede: string;
  /** When what is fetched, and what becomes of it. */
  readonly how: string;
  readonly sizes: string;
  readonly without: string;
  readonly example: string;
  readonly load: string;
  readonly editor: string;
  readonly editorHelp: string;
  readonly fromLink: string;
  readonly replaced: string;
  readonly undo: string;
  readonly toPlayground: string;
  readonly versions: string;
  readonly version: (python: string) => string;
  readonly size: (full: string, megabytes: string) => string;
  readonly kept: (full: string) => string;
  readonly run: (versions: number) => string;
  readonly toFetch: (megabytes: string) => string;
  readonly nothingToFetch: string;
  readonly noneChosen: string;
  readonly stopAll: string;
  readonly phases: {
    readonly waiting: string;
    readonly loading: (loaded: string, total: string) => string;
    readonly starting: string;
    readonly running: string;
    readonly cancelled: string;
  };
  readonly bar: (python: string) => string;
  readonly cancel: (python: string) => string;
  readonly stop: (python: string) => string;
  readonly retry: (python: string) => string;
  readonly failures: Readonly<Record<'network' | 'no-wasm' | 'damaged-file' | 'crashed', string>>;
  /** Said while versions are at work. */
  readonly progress: (done: number, all: number) => string;
  readonly summary: (versions: number, lines: number, differing: number) => string;
  readonly ends: Readonly<Record<'same' | 'different', string>>;
  readonly fewer: (missing: number) => string;
  readonly stale: string;
  readonly outputs: string;
  readonly onlyDiffering: string;
  readonly none: string;
  readonly line: string;
  readonly lineNumber: (line: number) => string;
  readonly compared: string;
  readonly same: string;
  readonly differs: string;
  readonly changed: (python: string) => string;
  readonly noLine: string;
  readonly ending: string;
  readonly all: string;
  readonly more: (lines: number) => string;
  readonly explaining: string;
  readonly basis: string;
  readonly printedBy: (line: number) => string;
  readonly between: (older: string, newer: string) => string;
  readonly touches: string;
  readonly together: string;
  readonly refused: (versions: string, feature: string, line: number) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly invite: string;
}

export const versionLabText: Localised<VersionLabText> = {
  en: {
    title: 'Version lab',
    lede: 'One program through real CPython 3.11, 3.12, 3.13, 3.14 and 3.15: what each prints, side by side, and why some lines differ.',
    how: 'The interpreters come from this site, and only when you press the button. Each runs in a closed frame of this page, one after another, and gives its memory back before the next one starts; what was fetched stays until you leave the page.',
    sizes: 'Sizes are those of the files, uncompressed; a server that compresses them sends less.',
    without: 'The version lab needs JavaScript.',
    example: 'Example',
    load: 'Load',
    editor: 'The program for all versions',
    editorHelp: 'Tab leaves the editor; Ctrl+] indents a line; Ctrl+Enter runs the program.',
    fromLink: 'This program came with the link. It has not been run: read it first.',
    replaced: 'The program that was here has been replaced.',
    undo: 'Put it back',
    toPlayground: 'Open this program in the playground',
    versions: 'The CPythons to run it on',
    version: (python) => `CPython ${python}`,
    size: (full, megabytes) => `${full}, ${megabytes} MB to fetch`,
    kept: (full) => `${full}, already fetched`,
    run: (versions) => (versions === 1 ? 'Run on 1 version' : `Run on ${versions} versions`),
    toFetch: (megabytes) => `Fetches ${megabytes} MB.`,
    nothingToFetch: 'Nothing more to fetch.',
    noneChosen: 'Choose at least one version.',
    stopAll: 'Stop all',
    phases: {
      waiting: 'Waiting for its turn',
      loading: (loaded, total) => `Fetching: ${loaded} of ${total} MB`,
      starting: 'Starting…',
      running: 'The program is running…',
      cancelled: 'Cancelled. Nothing was run.',
    },
    bar: (python) => `Fetching CPython ${python}`,
    cancel: (python) => `Cancel ${python}`,
    stop: (python) => `Stop ${python}`,
    retry: (python) => `Try ${python} again`,
    failures: {
      network:
        'It could not be fetched. Check your connection, then try again; the other versions are not held up.',
      'no-wasm':
        'This browser does not run WebAssembly, which CPython needs. Use a current browser, or one where it is not turned off.',
      'damaged-file':
        'A file arrived damaged and was not used. Try again; if it happens again, tell whoever runs this site.',
      crashed:
        'It broke down, as it may when calls or nested objects go too deep for a browser. Try again to start a new one.',
    },
    progress: (done, all) => `${done} of ${all} versions are done.`,
    summary: (versions, lines, differing) =>
      `${versions} ${versions === 1 ? 'version' : 'versions'}, ${lines} ${lines === 1 ? 'line' : 'lines'}, ${differing} ${differing === 1 ? 'line differs' : 'lines differ'}.`,
    ends: {
      same: 'All end in the same way.',
      different: 'They do not all end in the same way: see the last row.',
    },
    fewer: (missing) =>
      missing === 1
        ? 'One chosen version has no output: its card says why.'
        : `${missing} chosen versions have no output: their cards say why.`,
    stale: 'The program has changed since these runs. Run it again to compare what it prints now.',
    outputs: 'What each version printed',
    onlyDiffering: 'Only the lines that differ',
    none: 'No line differs.',
    line: 'Line',
    lineNumber: (line) => `Line ${line}`,
    compared: 'Compared',
    same: 'the same',
    differs: 'differs',
    changed: (python) => `not as in ${python}`,
    noLine: 'no such line',
    ending: 'End',
    all: 'all',
    more: (lines) =>
      `${lines} more ${lines === 1 ? 'line is' : 'lines are'} compared but not shown.`,
    explaining: 'Looking for the reasons in the model of each version…',
    basis:
      'A reason is given only where it has been tried: the model prints this line as both CPythons did, and as the other one did once this one thing is taken over from it. Where no reason is given, none is certain.',
    printedBy: (line) => `Printed by line ${line} of the program.`,
    between: (older, newer) => `${older} → ${newer}:`,
    touches: 'A known difference between these versions that this line touches:',
    together: 'Together:',
    refused: (versions, feature, line) =>
      `The model of ${versions} does not have ${feature}, in line ${line}: from there on it can explain little or nothing.`,
    listed: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
    invite: 'Run a program on CPython 3.11 to 3.15 and compare',
  },
  'zh-cn': {
    title: '版本对照',
    lede: '同一段程序，放进真正的 CPython 3.11、3.12、3.13、3.14 和 3.15 里运行，输出并排对照，并说明不同之处的原因。',
    how: '解释器来自本站，只有按下按钮才会下载。它们在本页的封闭框架里依次运行，前一个交还内存之后，下一个才启动；下载好的文件会保留到你离开本页。',
    sizes: '这里写的是文件未压缩的大小；如果服务器会压缩，实际传输的更少。',
    without: '版本对照需要 JavaScript。',
    example: '示例',
    load: '载入',
    editor: '要在各版本中运行的程序',
    editorHelp: '按 Tab 离开编辑器；Ctrl+] 缩进一行；Ctrl+Enter 运行程序。',
    fromLink: '这段程序来自链接，还没有运行。请先看一看。',
    replaced: '原来的程序已被替换。',
    undo: '换回来',
    toPlayground: '在演练场里打开这段程序',
    versions: '在哪些 CPython 里运行',
    version: (python) => `CPython ${python}`,
    size: (full, megabytes) => `${full}，需下载 ${megabytes} MB`,
    kept: (full) => `${full}，已下载`,
    run: (versions) => `在 ${versions} 个版本中运行`,
    toFetch: (megabytes) => `将下载 ${megabytes} MB。`,
    nothingToFetch: '不需要再下载。',
    noneChosen: '请至少选择一个版本。',
    stopAll: '全部停止',
    phases: {
      waiting: '正在排队',
      loading: (loaded, total) => `正在下载：${loaded} MB，共 ${total} MB`,
      starting: '正在启动……',
      running: '程序正在运行……',
      cancelled: '已取消，没有运行。',
    },
    bar: (python) => `正在下载 CPython ${python}`,
    cancel: (python) => `取消 ${python}`,
    stop: (python) => `停止 ${python}`,
    retry: (python) => `重试 ${python}`,
    failures: {
      network: '无法下载。请检查网络，然后重试；其他版本不受影响。',
      'no-wasm':
        '这个浏览器不能运行 CPython 所需的 WebAssembly。请使用较新的浏览器，或打开这项功能。',
      'damaged-file': '有文件在传输中损坏，没有使用。请重试；如果仍然出现，请告诉本站的维护者。',
      crashed: '解释器崩溃了，调用或对象嵌套过深、超出浏览器的限度时会这样。请重试，启动一个新的。',
    },
    progress: (done, all) => `${all} 个版本中，${done} 个已完成。`,
    summary: (versions, lines, differing) =>
      `${versions} 个版本，${lines} 行输出，${differing} 行不同。`,
    ends: {
      same: '结束的方式都相同。',
      different: '结束的方式不全相同，见最后一行。',
    },
    fewer: (missing) => `选中的版本里有 ${missing} 个没有输出，原因写在它的卡片上。`,
    stale: '这些结果出来之后，程序又改过了。请重新运行，再作对照。',
    outputs: '各版本的输出',
    onlyDiffering: '只看不同的行',
    none: '没有不同的行。',
    line: '行',
    lineNumber: (line) => `第 ${line} 行`,
    compared: '对照',
    same: '相同',
    differs: '不同',
    changed: (python) => `与 ${python} 不同`,
    noLine: '没有这一行',
    ending: '结束',
    all: '全部',
    more: (lines) => `还有 ${lines} 行参与对照，但没有显示。`,
    explaining: '正在各版本的模型里查找原因……',
    basis:
      '只有试验过的原因才会写出来：模型打印的这一行，与两边的 CPython 都相同；只把这一点换成对方的，打印的就变成对方那一行。没有写原因的地方，就是没有确定的原因。',
    printedBy: (line) => `由程序第 ${line} 行打印。`,
    between: (older, newer) => `${older} → ${newer}：`,
    touches: '这一行涉及这两个版本之间的一处已知差异：',
    together: '共同的原因：',
    refused: (versions, feature, line) =>
      `${versions} 的模型里没有第 ${line} 行的 ${feature}：从这里往后，几乎无法解释。`,
    listed: (items) => items.join('、'),
    invite: '在 CPython 3.11 到 3.15 里运行并对照',
  },
};
