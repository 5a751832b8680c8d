import type { Localised } from './locale.ts';

/** Why a figure or a trace could not be saved. */
export type ExportTrouble = 'not-loaded' | 'no-picture' | 'no-trace';

/** The words of the menu that saves a figure. */
export interface ExportText {
  readonly export: string;
  readonly svg: string;
  readonly png: string;
  readonly trace: string;
  readonly traceNote: string;
  readonly saved: (file: string) => string;
  /** Said of a PNG that is smaller than usual; its size is in pixels. */
  readonly savedReduced: (file: string, width: number, height: number) => string;
  readonly trouble: Readonly<Record<ExportTrouble, string>>;
  /** The title of a picture. */
  readonly title: (figure: string, program: string, step: number) => string;
}

export const exportText: Localised<ExportText> = {
  en: {
    export: 'Export',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    trace: 'Trace (JSON)',
    traceNote: 'The trace holds the whole run. The playground opens it again.',
    saved: (file) => `Saved as ${file}.`,
    savedReduced: (file, width, height) =>
      `Saved as ${file}, ${width} by ${height} pixels: browsers draw no larger PNG than 16,384 pixels a side. The SVG has no such limit.`,
    trouble: {
      'not-loaded':
        'What saves the figure could not be loaded. Look at your connection, then press the button again.',
      'no-picture':
        'The browser could not turn the figure into a PNG picture. Save it as SVG instead.',
      'no-trace':
        'The trace could not be loaded. Look at your connection, then press the button again.',
    },
    title: (figure, program, step) => `${figure}: ${program}, step ${step}`,
  },
  'zh-cn': {
    export: '导出',
    svg: '图片（SVG）',
    png: '图片（PNG）',
    trace: '运行记录（JSON）',
    traceNote: '运行记录里有整个运行过程，可以在演练场里再打开。',
    saved: (file) => `已保存为 ${file}。`,
    savedReduced: (file, width, height) =>
      `已保存为 ${file}，${width} × ${height} 像素：浏览器画不出边长超过 16384 像素的 PNG。SVG 没有这个限制。`,
    trouble: {
      'not-loaded': '导出功能没能加载。请看看网络连接，然后再按一次按钮。',
      'no-picture': '浏览器没能把图转成 PNG，请改存为 SVG。',
      'no-trace': '运行记录没能加载。请看看网络连接，然后再按一次按钮。',
    },
    title: (figure, program, step) => `${figure}：${program}，第 ${step} 步`,
  },
};
