import type { Localised } from './locale.ts';

/** The words of the page that writes the snippet for a frame. */
export interface EmbedPageText {
  readonly title: string;
  readonly lede: string;
  readonly choose: string;
  readonly figure: string;
  readonly program: string;
  readonly ownProgram: string;
  readonly editor: string;
  readonly editorHelp: string;
  readonly beside: string;
  readonly noneBeside: string;
  readonly object: string;
  readonly objectHelp: string;
  readonly step: string;
  readonly stepHelp: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly language: string;
  readonly preview: string;
  readonly clickNote: string;
  readonly tooLong: string;
  readonly snippet: string;
  readonly frameAlone: string;
  readonly frameAloneNote: string;
  readonly withListener: string;
  readonly withListenerNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notes: string;
  readonly noteList: readonly string[];
  /** Title of a frame, for screen readers. */
  readonly frameTitle: (figure: string, program: string) => string;
  readonly without: string;
  /** The links that lead here. */
  readonly fromFigure: string;
  readonly fromPlayground: string;
}

export const embedPageText: Localised<EmbedPageText> = {
  en: {
    title: 'Embed a figure',
    lede: 'Put any figure of this site into a page of your own: choose it, look at the preview, and copy the HTML.',
    choose: 'What to show',
    figure: 'Figure',
    program: 'Program',
    ownProgram: 'A program of your own',
    editor: 'Your program',
    editorHelp: 'Tab leaves the editor; Ctrl+] indents a line.',
    beside: 'Beside it',
    noneBeside: 'nothing',
    object: 'Object',
    objectHelp: 'As the program calls it: page, page.body, pages[0]',
    step: 'Step to open at',
    stepHelp: 'Empty: where the figure begins by itself',
    theme: 'Colours',
    themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
    language: 'Language',
    preview: 'Preview',
    clickNote:
      'A program of your own, or a version that the course does not record, is run only when your reader presses Run in the frame.',
    tooLong: 'The program is too long for an address. Shorten it.',
    snippet: 'HTML for your page',
    frameAlone: 'The frame',
    frameAloneNote: 'It keeps the height that stands in it.',
    withListener: 'A script for its height',
    withListenerNote:
      'Once a page, for all frames: it gives each one the height of its figure. It is all there is to it: nothing else is loaded.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied:
      'The browser does not allow copying. The text is selected: press Ctrl+C, on a Mac ⌘+C.',
    notes: 'What a frame does',
    noteList: [
      'It sets no cookie, and keeps nothing in your reader’s browser.',
      "Whenever its height changes it posts the message `{ type: 'heapscope:height', figure, height }` to your page, the height in CSS pixels.",
      'A program of your own stands in the address of its frame, packed; nothing is sent to a server.',
      'In a frame with a `sandbox` attribute it needs `allow-scripts` and `allow-same-origin`, to save a picture `allow-downloads`, and for the link to the playground `allow-popups`.',
    ],
    frameTitle: (figure, program) => `${figure}: ${program}`,
    without: 'This page needs JavaScript.',
    fromFigure: 'Embed this figure',
    fromPlayground: 'Embed a figure of this program in a page of yours',
  },
  'zh-cn': {
    title: '嵌入图',
    lede: '把本站的任何一张图放进你自己的网页：选好图，看看预览，复制 HTML 即可。',
    choose: '显示什么',
    figure: '图',
    program: '程序',
    ownProgram: '自己写的程序',
    editor: '你的程序',
    editorHelp: '按 Tab 键离开编辑器，按 Ctrl+] 缩进一行。',
    beside: '并排比较',
    noneBeside: '不比较',
    object: '对象',
    objectHelp: '写程序里的叫法：page、page.body、pages[0]',
    step: '打开时的步数',
    stepHelp: '不填则由图自己决定',
    theme: '配色',
    themes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
    language: '语言',
    preview: '预览',
    clickNote: '自己写的程序，或者课程没有记录的版本，要等读者在框里点“运行”才会运行。',
    tooLong: '程序太长，放不进地址。请缩短一些。',
    snippet: '放进网页的 HTML',
    frameAlone: '框架',
    frameAloneNote: '高度就是其中写着的数。',
    withListener: '调整高度的脚本',
    withListenerNote:
      '每个网页放一份，对所有框都有效：让每个框和其中的图一样高。全部代码就是这些，不会再加载别的东西。',
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。文字已经选中，请按 Ctrl+C，Mac 上按 ⌘+C。',
    notes: '框里的图会做什么',
    noteList: [
      '不写 cookie，也不在读者的浏览器里存任何东西。',
      "高度一有变化，就向你的网页发送消息 `{ type: 'heapscope:height', figure, height }`，高度以 CSS 像素计。",
      '自己写的程序压缩后就放在框的地址里，不会发送到任何服务器。',
      '如果 iframe 带有 `sandbox` 属性，需要 `allow-scripts` 和 `allow-same-origin`；要保存图片还需要 `allow-downloads`，要打开演练场还需要 `allow-popups`。',
    ],
    frameTitle: (figure, program) => `${figure}：${program}`,
    without: '本页需要 JavaScript。',
    fromFigure: '嵌入这张图',
    fromPlayground: '把这段程序的图嵌入你的网页',
  },
};
