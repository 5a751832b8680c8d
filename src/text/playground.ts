import type { Localised } from './locale.ts';

/** Why a link holds no program, as `components/playground/program-link.ts` names it. */
export type LinkTrouble =
  'empty' | 'foreign' | 'too-new' | 'damaged' | 'too-large' | 'invalid' | 'unknown-python';

/** The words of the playground. */
export interface PlaygroundText {
  readonly title: string;
  readonly lede: string;
  readonly editor: string;
  readonly editorHelp: string;
  readonly example: string;
  readonly load: string;
  readonly noExamples: string;
  readonly python: string;
  readonly pythonNames: Readonly<Record<string, string>>;
  readonly word: string;
  readonly words: Readonly<Record<'64' | '32', string>>;
  /** Said when a choice of version changes the word size too. */
  readonly wordChanged: (python: string, bits: string) => string;
  readonly run: string;
  readonly running: string;
  readonly runKeys: string;
  readonly before: string;
  readonly stale: string;
  readonly finished: string;
  readonly exited: (status: number) => string;
  readonly raised: (line: number, message: string) => string;
  readonly syntaxError: (line: number, message: string) => string;
  readonly refused: (line: number, feature: string) => string;
  readonly limit: Readonly<Record<'effects' | 'objects' | 'output', (line: number) => string>>;
  readonly leftOut: (stops: number) => string;
  readonly heap: string;
  readonly pools: string;
  readonly noPools: string;
  readonly collections: string;
  readonly noCollections: string;
  readonly collectionsLeftOut: string;
  readonly share: string;
  readonly shareTitle: string;
  readonly shareNote: string;
  readonly shareTooLong: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly length: (characters: number) => string;
  readonly fromLink: string;
  readonly badLink: Readonly<Record<Exclude<LinkTrouble, 'empty' | 'foreign'>, string>>;
  readonly keep: string;
  readonly keepTitle: string;
  readonly keepNote: string;
  readonly name: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly savedOver: (name: string) => string;
  readonly noName: string;
  readonly notKept: string;
  readonly noneKept: string;
  readonly keptList: string;
  readonly open: (name: string) => string;
  readonly openShort: string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly download: string;
  /** The name under which a changed program is kept before another takes its place. */
  readonly draftName: (number: number) => string;
  readonly draftKept: (name: string) => string;
  readonly without: string;
  /** The link under a figure. */
  readonly openHere: string;
  readonly completion: Readonly<Record<'keyword' | 'builtin' | 'module' | 'name', string>>;
}

export const playgroundText: Localised<PlaygroundText> = {
  en: {
    title: 'Playground',
    lede: 'Write a program, step through it, and see its counts, objects, pools and collections as the CPython of your choice has them.',
    editor: 'Your program',
    editorHelp: 'Tab leaves the editor; Ctrl+] indents a line; Ctrl+Space completes a name.',
    example: 'Example',
    load: 'Load',
    noExamples:
      'The examples could not be loaded. Look at your connection, then press the button again.',
    python: 'CPython',
    pythonNames: {
      '3.11': '3.11',
      '3.12': '3.12',
      '3.13': '3.13',
      '3.14.2': '3.14.0 to 3.14.4',
      '3.14': '3.14.5 and later',
      '3.15': '3.15',
    },
    word: 'Word size',
    words: { '64': '64 bits', '32': '32 bits (WebAssembly)' },
    wordChanged: (python, bits) =>
      `CPython ${python} is modelled with ${bits} only; the word size has been changed.`,
    run: 'Run',
    running: 'Running…',
    runKeys: 'Ctrl+Enter in the editor, on a Mac ⌘+Enter',
    before: 'Press Run: names, objects and memory of the program appear here.',
    stale: 'The program has changed since this run. Run it again to see the change.',
    finished: 'The program ended normally.',
    exited: (status) => `The program ended itself with status ${status}.`,
    raised: (line, message) => `Line ${line} ended the program with ${message}`,
    syntaxError: (line, message) => `Line ${line}: ${message}`,
    refused: (line, feature) =>
      `Line ${line} uses ${feature}, which the model does not have. It shows nothing rather than something that may be wrong; real CPython below can run the program.`,
    limit: {
      effects: (line) =>
        `Stopped on line ${line}: the run is longer than the figures can hold. They show how it began. Look for a loop that never ends, or use smaller numbers.`,
      objects: (line) =>
        `Stopped on line ${line}: more objects were alive than the figures can hold. They show how it began. Keep fewer objects at once.`,
      output: (line) =>
        `Stopped on line ${line}: it printed more than can be shown. Look for a print in a loop.`,
    },
    leftOut: (stops) =>
      `The run is long: the first steps are shown one by one, the ${stops} steps after them as one.`,
    heap: 'Names and objects',
    pools: 'Memory pools',
    noPools:
      'This CPython is built for WebAssembly without pymalloc: it has no memory pools. Choose 64 bits to see some.',
    collections: 'Collections',
    noCollections:
      'The cyclic garbage collector did not run. It starts when enough objects have been made, or with gc.collect().',
    collectionsLeftOut: 'Only the first collections are shown.',
    share: 'Share',
    shareTitle: 'A link to this program',
    shareNote:
      'The program is in the link itself, packed: nothing is sent to a server. Whoever opens it sees the program and decides whether to run it.',
    shareTooLong: 'The program is too long for a link. Download it as a file instead.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the link and copy it by hand.',
    length: (characters) => `${characters} characters`,
    fromLink:
      'This program came with the link. It has not been run: read it, then press Run if you like.',
    badLink: {
      'too-new':
        'The link was made by a newer version of this page. Reload the page, then open it again.',
      damaged:
        'The link is incomplete or was changed on the way. Ask for it again, and copy all of it.',
      'too-large':
        'The link is longer than any program this page makes links for. Nothing was opened.',
      invalid: 'There is no program in the link. Nothing was opened.',
      'unknown-python':
        'The link asks for a CPython that this page does not have. Nothing was opened.',
    },
    keep: 'Saved programs',
    keepTitle: 'Programs in this browser',
    keepNote:
      'What you write is kept in this browser until you come back. Save it under a name to start on something else.',
    name: 'Name',
    save: 'Save',
    saved: (name) => `Saved as “${name}”.`,
    savedOver: (name) => `“${name}” now holds this program.`,
    noName: 'Give the program a name first.',
    notKept:
      'The browser could not store the program: its storage is full or closed to this page. It stays in the editor as long as this page is open. Copy a link to it, or download it, so that it is not lost.',
    noneKept: 'No program is saved yet.',
    keptList: 'Saved',
    open: (name) => `Open “${name}”`,
    openShort: 'Open',
    remove: (name) => `Delete “${name}”`,
    removeShort: 'Delete',
    removed: (name) => `“${name}” is deleted.`,
    undo: 'Undo',
    download: 'Download as a file',
    draftName: (number) => `Draft ${number}`,
    draftKept: (name) => `What you had written is kept as “${name}”, under Saved programs.`,
    without: 'The playground needs JavaScript.',
    openHere: 'Open this program in the playground',
    completion: { keyword: 'keyword', builtin: 'builtin', module: 'module', name: 'name' },
  },
  'zh-cn': {
    title: '演练场',
    lede: '写一段程序，一步一步运行，看它的内存怎样变化：引用计数、对象、内存池和垃圾回收，和你选定的那个 CPython 一模一样。',
    editor: '你的程序',
    editorHelp: '按 Tab 键离开编辑器，按 Ctrl+] 缩进一行，按 Ctrl+空格键补全名字。',
    example: '示例',
    load: '载入',
    noExamples: '示例没能加载。请看看网络连接，然后再按一次按钮。',
    python: 'CPython',
    pythonNames: {
      '3.11': '3.11',
      '3.12': '3.12',
      '3.13': '3.13',
      '3.14.2': '3.14.0 到 3.14.4',
      '3.14': '3.14.5 及以后',
      '3.15': '3.15',
    },
    word: '字长',
    words: { '64': '64 位', '32': '32 位（WebAssembly）' },
    wordChanged: (python, bits) => `CPython ${python} 只有${bits}的模型，字长已随之改变。`,
    run: '运行',
    running: '正在运行……',
    runKeys: '在编辑器里按 Ctrl+Enter，Mac 上按 ⌘+Enter',
    before: '点“运行”，程序里的名字、对象和内存就会显示在这里。',
    stale: '运行之后程序又改过了。再运行一次，才能看到改动的效果。',
    finished: '程序正常结束。',
    exited: (status) => `程序自行退出，退出状态为 ${status}。`,
    raised: (line, message) => `程序在第 ${line} 行因异常结束：${message}`,
    syntaxError: (line, message) => `第 ${line} 行：${message}`,
    refused: (line, feature) =>
      `第 ${line} 行用到了 ${feature}，模型里没有它。与其显示可能出错的结果，不如什么也不显示；可以用下面真正的 CPython 运行这段程序。`,
    limit: {
      effects: (line) =>
        `停在第 ${line} 行：运行过程太长，图里放不下，只显示开头部分。看看是不是有循环停不下来，或者换用小一些的数。`,
      objects: (line) =>
        `停在第 ${line} 行：同时存活的对象太多，图里放不下，只显示开头部分。少留一些对象再试。`,
      output: (line) => `停在第 ${line} 行：输出太多，显示不下。看看是不是在循环里 print。`,
    },
    leftOut: (stops) => `运行过程很长：开头的步骤逐一显示，其后的 ${stops} 步合成一步。`,
    heap: '名字与对象',
    pools: '内存池',
    noPools:
      '这个 CPython 是为 WebAssembly 构建的，没有启用 pymalloc，也就没有内存池。选 64 位就能看到。',
    collections: '垃圾回收',
    noCollections:
      '循环垃圾回收器没有运行过。新建的对象足够多，或者调用 gc.collect()，它才会启动。',
    collectionsLeftOut: '只显示最初的几次回收。',
    share: '分享',
    shareTitle: '这段程序的链接',
    shareNote:
      '程序压缩后就放在链接里，不会发送到任何服务器。打开链接的人先看到程序，再决定要不要运行。',
    shareTooLong: '程序太长，放不进链接。请下载成文件。',
    link: '链接',
    copy: '复制链接',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。请选中链接，手动复制。',
    length: (characters) => `共 ${characters} 个字符`,
    fromLink: '这段程序来自链接，还没有运行。先看一看，想运行的话再点“运行”。',
    badLink: {
      'too-new': '这个链接是由更新版本的页面生成的。请刷新页面，再打开一次。',
      damaged: '链接不完整，或者在途中被改动了。请对方再发一次，并完整地复制。',
      'too-large': '链接太长，本页不会生成这么长的链接，没有打开任何内容。',
      invalid: '链接里没有程序，没有打开任何内容。',
      'unknown-python': '链接要用的 CPython 本页没有，没有打开任何内容。',
    },
    keep: '保存的程序',
    keepTitle: '保存在这个浏览器里的程序',
    keepNote: '你写的程序会留在这个浏览器里，下次来还在。想另写一段，就先起个名字保存。',
    name: '名称',
    save: '保存',
    saved: (name) => `已保存为“${name}”。`,
    savedOver: (name) => `“${name}”已换成这段程序。`,
    noName: '请先给程序起个名字。',
    notKept:
      '浏览器没能保存这段程序：存储空间已满，或者不允许本页存储。只要不关闭本页，程序就还在编辑器里；为免丢失，请复制链接或下载成文件。',
    noneKept: '还没有保存过程序。',
    keptList: '已保存',
    open: (name) => `打开“${name}”`,
    openShort: '打开',
    remove: (name) => `删除“${name}”`,
    removeShort: '删除',
    removed: (name) => `“${name}”已删除。`,
    undo: '撤销',
    download: '下载成文件',
    draftName: (number) => `草稿 ${number}`,
    draftKept: (name) => `你之前写的程序已存为“${name}”，可以在“保存的程序”里找到。`,
    without: '演练场需要 JavaScript。',
    openHere: '在演练场里打开这段程序',
    completion: { keyword: '关键字', builtin: '内置', module: '模块', name: '名字' },
  },
};
