import type { Localised } from './locale.ts';

/** The words around a learner's progress: what is solved, where it is kept, and what went wrong. */
export interface ProgressText {
  /** The whole course. */
  readonly solved: (solved: number, total: number) => string;
  readonly unsaved: (entries: number) => string;
  /** One lesson, on the course map. */
  readonly share: (solved: number, total: number) => string;
  readonly exerciseSolved: string;
  readonly exerciseTried: string;
  readonly listTitle: string;
  readonly whereTitle: string;
  readonly health: Readonly<Record<'stored' | 'full' | 'forbidden', (unsaved: number) => string>>;
  readonly setAside: (count: number) => string;
  readonly saveTitle: string;
  readonly save: string;
  readonly saveHelp: string;
  readonly load: string;
  readonly loadHelp: string;
  readonly loaded: (added: number, known: number, setAside: number) => string;
  readonly refused: Readonly<
    Record<'not-json' | 'not-a-save' | 'newer-version' | 'too-large', string>
  >;
  readonly erase: string;
  readonly eraseHelp: string;
  readonly eraseQuestion: (events: number) => string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
  readonly eraseFailed: string;
  readonly needsScript: string;
}

export const progressText: Localised<ProgressText> = {
  en: {
    solved: (solved, total) => `${solved} of ${total} exercises solved`,
    unsaved: (entries) => `${entries === 1 ? '1 entry' : `${entries} entries`} not saved`,
    share: (solved, total) => `${solved} of ${total} solved`,
    exerciseSolved: 'Solved',
    exerciseTried: 'Not yet solved',
    listTitle: 'Exercise by exercise',
    whereTitle: 'Where it is kept',
    health: {
      stored: () => 'Your progress is saved in this browser.',
      full: (unsaved) =>
        `The browser’s storage is full: ${unsaved === 1 ? '1 entry is' : `${unsaved} entries are`} not saved and will be gone when you leave. Save your progress to a file now, then free some space in the browser and open this page again.`,
      forbidden: (unsaved) =>
        `This browser does not let the site store anything${unsaved === 0 ? '.' : `: ${unsaved === 1 ? '1 entry' : `${unsaved} entries`} will be gone when you leave.`} Save your progress to a file before you leave, or allow this site to store data, or leave private browsing.`,
    },
    setAside: (count) =>
      `${count === 1 ? '1 stored entry is' : `${count} stored entries are`} damaged and cannot be counted. Nothing was thrown away: a saved file contains ${count === 1 ? 'it' : 'them'} as found, and erasing removes ${count === 1 ? 'it' : 'them'}.`,
    saveTitle: 'Move it, keep it, erase it',
    save: 'Save to a file',
    saveHelp:
      'A file with everything you have done here. Keep it, or load it into another browser.',
    load: 'Load from a file',
    loadHelp: 'Adds what the file holds to what is here. Nothing is overwritten.',
    loaded: (added, known, setAside) =>
      `${added === 1 ? '1 entry' : `${added} entries`} added, ${known} ${known === 1 ? 'was' : 'were'} here already.` +
      (setAside === 0
        ? ''
        : ` ${setAside} could not be read and ${setAside === 1 ? 'was' : 'were'} set aside.`),
    refused: {
      'not-json':
        'The file could not be read: it is not a saved progress, or it was cut short. Choose the file as it was saved. Nothing has changed here.',
      'not-a-save':
        'This file is not a saved progress of Heapscope. Choose one named “heapscope-progress-….json”. Nothing has changed here.',
      'newer-version':
        'The file comes from a newer Heapscope. Reload this page to get the newest version and load the file again. Nothing has changed here.',
      'too-large':
        'The file is larger than 50 MB, which no saved progress is. Choose the file as it was saved. Nothing has changed here.',
    },
    erase: 'Erase everything',
    eraseHelp: 'Removes all answers and drafts from this browser.',
    eraseQuestion: (events) =>
      `Erase ${events === 1 ? '1 entry' : `all ${events} entries`} and every draft? This cannot be undone.`,
    eraseYes: 'Yes, erase',
    eraseNo: 'Keep it',
    erased: 'Everything is erased.',
    eraseFailed:
      'The browser refused to erase. Close the other tabs of this site and try again, or clear the site’s data in the browser’s settings.',
    needsScript: 'Your browser has JavaScript switched off; progress needs it.',
  },
  'zh-cn': {
    solved: (solved, total) => `已完成 ${solved}/${total} 道练习`,
    unsaved: (entries) => `有 ${entries} 条记录没有存下来`,
    share: (solved, total) => `已完成 ${solved}/${total}`,
    exerciseSolved: '已完成',
    exerciseTried: '还没做对',
    listTitle: '逐题进度',
    whereTitle: '保存在哪里',
    health: {
      stored: () => '你的进度已保存在这个浏览器里。',
      full: (unsaved) =>
        `浏览器的存储空间已满：有 ${unsaved} 条记录没有存下来，离开页面就会丢失。请现在就把进度存成文件，然后在浏览器里清理出一些空间，再打开本页。`,
      forbidden: (unsaved) =>
        `这个浏览器不允许本站保存数据${unsaved === 0 ? '。' : `：有 ${unsaved} 条记录离开页面就会丢失。`}请在离开前把进度存成文件，或者允许本站保存数据，或者退出无痕模式。`,
    },
    setAside: (count) =>
      `有 ${count} 条存储的记录已损坏，无法计入进度。它们没有被丢弃：存成文件时会原样保留，清除进度时才会删掉。`,
    saveTitle: '搬走、留存、清除',
    save: '存成文件',
    saveHelp: '文件里有你在这里做过的一切。可以留作备份，也可以读入另一个浏览器。',
    load: '从文件读入',
    loadHelp: '把文件里的内容加到现有进度里，不会覆盖任何东西。',
    loaded: (added, known, setAside) =>
      `新增 ${added} 条，已有 ${known} 条。` +
      (setAside === 0 ? '' : `另有 ${setAside} 条无法读取，已单独保留。`),
    refused: {
      'not-json':
        '无法读取这个文件：它不是保存的进度，或者内容不完整。请选择当初保存的文件。现有进度没有变化。',
      'not-a-save':
        '这不是 Heapscope 保存的进度。请选择名为“heapscope-progress-….json”的文件。现有进度没有变化。',
      'newer-version':
        '这个文件来自更新版本的 Heapscope。请刷新本页取得最新版本，再读入文件。现有进度没有变化。',
      'too-large': '这个文件超过 50 MB，不会是保存的进度。请选择当初保存的文件。现有进度没有变化。',
    },
    erase: '全部清除',
    eraseHelp: '从这个浏览器里删除所有作答和草稿。',
    eraseQuestion: (events) => `要清除全部 ${events} 条记录和所有草稿吗？此操作无法撤销。`,
    eraseYes: '是的，清除',
    eraseNo: '保留',
    erased: '已全部清除。',
    eraseFailed: '浏览器拒绝清除。请关闭本站的其他标签页再试一次，或者在浏览器设置里清除本站数据。',
    needsScript: '浏览器禁用了 JavaScript，进度功能需要它。',
  },
};
