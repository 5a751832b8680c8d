import type { Localised } from './locale.ts';

/** The words of the lab of peak memory. */
export interface PeakLabText {
  readonly label: string;
  readonly preset: string;
  readonly presets: Readonly<Record<string, string>>;
  readonly program: (letter: string) => string;
  readonly editorHelp: string;
  readonly stale: string;
  readonly peak: (letter: string, bytes: number, line: number) => string;
  readonly compare: (more: string, less: string, times: number | null) => string;
  readonly same: string;
  readonly timeAxis: string;
  readonly number: (value: number) => string;
  readonly back: string;
  readonly on: string;
  readonly slider: string;
  readonly place: (request: number, last: number) => string;
  readonly now: (letter: string, bytes: number, line: number) => string;
  readonly ended: (letter: string, bytes: number) => string;
  readonly counted: string;
  readonly what: readonly string[];
  /** How far the requests of a CPython were compared with a real one; `native` is its version. */
  readonly compared: (python: string, native: string | null) => string;
  /** Told when a run is done. */
  readonly done: string;
}

const en = (value: number) => value.toLocaleString('en');
const zh = (value: number) => value.toLocaleString('zh-CN');

export const peakLabText: Localised<PeakLabText> = {
  en: {
    label: 'Bytes alive in two programs',
    preset: 'Compare',
    presets: {
      generator: 'a list against a generator',
      'in-place': 'a new list against changing the old one',
      join: 'adding strings against join',
      slots: 'objects with a __dict__ against __slots__',
      records: 'dicts against tuples',
      array: 'a list against an array',
      last: 'all lines against the last three',
      own: 'your own programs',
    },
    program: (letter) => `Program ${letter}`,
    editorHelp: 'Tab leaves the editor; Ctrl+Enter runs both.',
    stale: 'A program has changed since this run. Run them again to see the change.',
    peak: (letter, bytes, line) => `${letter} peaks at ${en(bytes)} bytes, on line ${line}.`,
    compare: (more, less, times) =>
      times === null
        ? `At its peak, ${more} holds more than ${less}.`
        : `At its peak, ${more} holds ${en(times)} times as many bytes as ${less}.`,
    same: 'Both peak at the same number of bytes.',
    timeAxis: 'Time, in requests for memory and returns of memory',
    number: en,
    back: 'Back',
    on: 'Next',
    slider: 'Moment of both runs',
    place: (request, last) => `request ${en(request)} of ${en(last)}`,
    now: (letter, bytes, line) => `${letter}: ${en(bytes)} bytes alive, on line ${line}.`,
    ended: (letter, bytes) => `${letter}: has ended; ${en(bytes)} bytes were still alive.`,
    counted: 'What the bytes are',
    what: [
      'A request counts with the bytes that were asked for, from the first line of the program on: for objects, with the header that the garbage collector needs, and for the tables of lists, dicts, sets and other containers. It counts until it is given back.',
      'Not counted: what the allocator rounds up to, its pools and arenas; what was there before the first line, as the code and its constants; what print and the table of global names ask for. A block that waits on a free list of CPython has not been given back and counts.',
    ],
    compared: (python, native) =>
      native === null
        ? `CPython ${python}: the sizes of objects and tables are those that sys.getsizeof prints there; its requests have not been compared one by one with a real CPython.`
        : `CPython ${python}: the model’s requests were compared one by one with those of a native CPython ${native}.`,
    done: 'Both programs have run.',
  },
  'zh-cn': {
    label: '两个程序占用的字节',
    preset: '比较',
    presets: {
      generator: '列表与生成器',
      'in-place': '新建列表与原地修改',
      join: '字符串相加与 join',
      slots: '带 __dict__ 的对象与 __slots__',
      records: '字典与元组',
      array: '列表与 array',
      last: '保留所有行与只留最后三行',
      own: '你自己的程序',
    },
    program: (letter) => `程序 ${letter}`,
    editorHelp: '按 Tab 键离开编辑器，按 Ctrl+Enter 运行两个程序。',
    stale: '运行之后程序又改过了。再运行一次，才能看到改动的效果。',
    peak: (letter, bytes, line) => `${letter} 的峰值是 ${zh(bytes)} 字节，在第 ${line} 行。`,
    compare: (more, less, times) =>
      times === null
        ? `峰值时，${more} 比 ${less} 占用更多。`
        : `峰值时，${more} 占用的字节数是 ${less} 的 ${zh(times)} 倍。`,
    same: '两者的峰值相同。',
    timeAxis: '时间，按申请和归还内存的次数计',
    number: zh,
    back: '后退',
    on: '前进',
    slider: '两次运行的时刻',
    place: (request, last) => `第 ${zh(request)} 次，共 ${zh(last)} 次`,
    now: (letter, bytes, line) => `${letter}：占用 ${zh(bytes)} 字节，正执行第 ${line} 行。`,
    ended: (letter, bytes) => `${letter}：已经结束，结束时还占用 ${zh(bytes)} 字节。`,
    counted: '这些字节是什么',
    what: [
      '从程序的第一行开始，每次申请都按所申请的字节数计：为对象申请的（包括垃圾回收器所需的头部），以及为列表、字典、集合等容器的表申请的。归还之后就不再计入。',
      '不计在内：分配器向上取整多出的部分、它的内存池和 arena；第一行之前就有的东西，比如代码和其中的常量；print 和全局名字表的申请。停在 CPython 空闲列表里的内存块还没有归还，仍计在内。',
    ],
    compared: (python, native) =>
      native === null
        ? `CPython ${python}：对象和表的大小就是 sys.getsizeof 在那里打印的数；每一次申请并没有逐一与真正的 CPython 核对。`
        : `CPython ${python}：模型的每一次申请都与原生的 CPython ${native} 逐一核对过。`,
    done: '两个程序都运行完了。',
  },
};
