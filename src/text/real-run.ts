import type { Localised } from './locale.ts';

/** The words of a program that is run in real CPython alone. */
export interface RealRunText {
  /** Said before the first click: why there is no simulation, and what will be fetched. */
  readonly note: string;
  /** The same where packages are fetched as well: their names and versions. */
  readonly noteWithPack: (packages: readonly string[]) => string;
  /** Why a tool in pure Python is not run here, and how whoever runs the site can change that. */
  readonly withoutPack: (tools: readonly string[]) => string;
  /** Why a tool that has compiled parts is not run here. */
  readonly notPure: (tools: readonly string[]) => string;
  /** Why what only a native build shows is not run here. */
  readonly otherBuild: string;
  /** Where a recording of Python alone comes from. */
  readonly recordedAlone: (python: string) => string;
  /** Where the recording comes from: tools with their versions, and the Python. */
  readonly recorded: (versions: readonly string[], python: string) => string;
  /** A command that printed nothing. */
  readonly silent: string;
  /** Said by screen readers before the output of a command. */
  readonly output: (command: string) => string;
}

export const realRunText: Localised<RealRunText> = {
  en: {
    note: 'The simulation does not know what this program asks for, so only real CPython runs it: fetched from this site on the first click, about 13 MB, in a closed frame of this page.',
    noteWithPack: (packages) =>
      `Only real CPython runs this: fetched from this site on the first click, about 13 MB, with the site’s tools pack (${packages.join(', ')}), in a closed frame of this page.`,
    withoutPack: (tools) =>
      `This site was built without ${tools.join(' and ')}, so the program cannot run in the page. Whoever builds the site can change that: npm run tools:pack -- --from <wheel or folder of ${tools.join(' and ')}>, all tools in one command, then npm run build.`,
    notPure: (tools) =>
      `${tools.join(' and ')} has parts in compiled code, made for one kind of machine, so it cannot run in the page.`,
    recorded: (versions, python) =>
      `Instead, a recording: what ${versions.join(' and ')} wrote to standard output for this program, as main.py, on ${python}.`,
    otherBuild:
      'The CPython in this page is built for WebAssembly, 32-bit and without memory pools, so it cannot show this.',
    recordedAlone: (python) =>
      `Instead, a recording: what ${python} wrote to standard output for this program, as main.py. It runs on any computer with that CPython.`,
    silent: 'Nothing was written.',
    output: (command) => `What ${command} printed`,
  },
  'zh-cn': {
    note: '这个程序要问的，模拟器没有建模，所以只交给真正的 CPython 运行：首次点击时从本站下载，约 13 MB，在本页的一个封闭框架里运行。',
    noteWithPack: (packages) =>
      `这个程序只交给真正的 CPython 运行：首次点击时从本站下载，约 13 MB，连同本站的工具包（${packages.join('、')}），在本页的一个封闭框架里运行。`,
    withoutPack: (tools) =>
      `本站构建时没有带上 ${tools.join(' 和 ')}，所以这个程序不能在页面里运行。构建网站的人可以补上：先运行 npm run tools:pack -- --from <${tools.join(' 和 ')} 的 wheel 或所在目录>（各个工具写在一条命令里），再运行 npm run build。`,
    notPure: (tools) =>
      `${tools.join(' 和 ')} 有一部分是编译好的代码，只能用在一种机器上，所以不能在页面里运行。`,
    recorded: (versions, python) =>
      `这里给出的是记录：把这个程序存为 main.py，在 ${python} 上运行时，${versions.join(' 和 ')} 写到标准输出的内容。`,
    otherBuild: '本页的 CPython 是为 WebAssembly 构建的，32 位，没有内存池，看不到这一点。',
    recordedAlone: (python) =>
      `这里给出的是记录：把这个程序存为 main.py，在 ${python} 上运行时写到标准输出的内容。装有这个 CPython 的电脑都可以运行它。`,
    silent: '没有写出任何内容。',
    output: (command) => `${command} 打印的内容`,
  },
};
