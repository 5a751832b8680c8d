import type { Localised } from './locale.ts';

/** The words of the peak chart. */
export interface PeakChartText {
  readonly program: string;
  readonly back: string;
  readonly on: string;
  readonly slider: string;
  readonly place: (step: number, last: number) => string;
  readonly bytes: (bytes: number) => string;
  /** A number of the axis. */
  readonly number: (bytes: number) => string;
  readonly peak: (bytes: number, line: number) => string;
  readonly now: (label: string, bytes: number, line: number) => string;
  readonly compare: (more: string, less: string, times: number | null) => string;
  readonly same: string;
  readonly axis: string;
  readonly measured: string;
  /** The same for another CPython, which has not been compared request by request. */
  readonly measuredAs: (python: string) => string;
  readonly asText: string;
  readonly columns: { readonly line: string; readonly code: string; readonly most: string };
}

const en = (value: number) => value.toLocaleString('en');
const zh = (value: number) => value.toLocaleString('zh-CN');

export const peakChartText: Localised<PeakChartText> = {
  en: {
    program: 'Program',
    back: 'Step back',
    on: 'Step',
    slider: 'Moment of the run',
    place: (step, last) => `${Math.round((100 * step) / Math.max(1, last))} %`,
    bytes: (bytes) => `${en(bytes)} bytes`,
    number: en,
    peak: (bytes, line) => `Peak: ${en(bytes)} bytes, on line ${line}`,
    now: (label, bytes, line) => `${label}: ${en(bytes)} bytes alive, on line ${line}.`,
    compare: (more, less, times) =>
      times === null
        ? `At its peak, “${more}” holds more than “${less}”.`
        : `At its peak, “${more}” holds ${en(times)} times as many bytes as “${less}”.`,
    same: 'Both peak at the same number of bytes.',
    axis: 'bytes alive',
    measured:
      'Bytes asked of CPython’s allocators for objects and their tables and not yet given back, counted from the first line: CPython 3.13, 64-bit, in the simulation, compared request by request with a native 3.13.0. What print and the table of global names ask for is left out.',
    measuredAs: (python) =>
      `Bytes asked of CPython’s allocators for objects and their tables and not yet given back, counted from the first line: ${python}, in the simulation. What print and the table of global names ask for is left out.`,
    asText: 'The most bytes alive on each line',
    columns: { line: 'Line', code: 'Code', most: 'Most bytes alive' },
  },
  'zh-cn': {
    program: '程序',
    back: '后退一步',
    on: '前进',
    slider: '运行进度',
    place: (step, last) => `${Math.round((100 * step) / Math.max(1, last))} %`,
    bytes: (bytes) => `${zh(bytes)} 字节`,
    number: zh,
    peak: (bytes, line) => `峰值：${zh(bytes)} 字节，在第 ${line} 行`,
    now: (label, bytes, line) => `${label}：占用 ${zh(bytes)} 字节，正执行第 ${line} 行。`,
    compare: (more, less, times) =>
      times === null
        ? `峰值时，“${more}”比“${less}”占用更多。`
        : `峰值时，“${more}”占用的字节数是“${less}”的 ${zh(times)} 倍。`,
    same: '两者的峰值相同。',
    axis: '占用的字节数',
    measured:
      '从第一行起，为对象及其表格向 CPython 的分配器申请而尚未归还的字节数：64 位 CPython 3.13，由模拟得出，每个请求都与原生的 3.13.0 核对过。print 和全局名字表的请求不计在内。',
    measuredAs: (python) =>
      `从第一行起，为对象及其表格向 CPython 的分配器申请而尚未归还的字节数：${python}，由模拟得出。print 和全局名字表的请求不计在内。`,
    asText: '每一行占用字节数的最大值',
    columns: { line: '行', code: '代码', most: '最多占用' },
  },
};
