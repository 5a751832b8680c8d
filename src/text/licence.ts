import type { Localised } from './locale.ts';

/** The words of the page that says what may be reused. */
export interface LicenceText {
  readonly title: string;
  readonly lede: string;
  readonly own: { readonly title: string; readonly points: readonly string[] };
  readonly whole: string;
  readonly yours: { readonly title: string; readonly points: readonly string[] };
  readonly others: {
    readonly title: string;
    readonly intro: string;
    readonly caption: string;
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly texts: string;
  };
  readonly cpython: {
    readonly title: string;
    readonly points: readonly string[];
    readonly caption: string;
    readonly python: string;
    readonly pyodide: string;
    readonly licence: string;
    readonly psf: string;
    readonly source: string;
  };
  readonly tools: { readonly title: string; readonly none: string; readonly intro: string };
  readonly notSaid: string;
  readonly nothing: { readonly title: string; readonly text: string };
}

export const licenceText: Localised<LicenceText> = {
  en: {
    title: 'What may be reused',
    lede: 'All that was made for this course may be used, changed and passed on, also for money, under the MIT licence. What comes from others has their licences.',
    own: {
      title: 'Made for this course',
      points: [
        'The code of the site, the model of CPython and the tools: MIT licence.',
        'The lessons, exercises with their answers, teaching notes, glossary and programs, in both languages: the same licence. There is no other for the texts.',
        'Pictures and traces that a figure exports, and the PDF of a chapter: they are copies of parts of the course, so the same licence holds.',
        'One condition: a copy of the whole or of a substantial part carries the copyright line and the licence. For a slide or a handout, a line such as “From Heapscope, MIT licence” with the address of the page is plain and fair.',
        'There is no warranty.',
      ],
    },
    whole: 'The whole licence',
    yours: {
      title: 'Yours',
      points: [
        'Programs that you write here, your answers, your notes, and assignments that you put together are yours. The site does not receive them.',
      ],
    },
    others: {
      title: 'From others: packages in the pages',
      intro:
        'The scripts of the site hold code of these packages. The list is made when the site is built, and the build fails if the scripts hold another one, or none of one that is named.',
      caption: 'Packages with their versions and licences',
      name: 'Package',
      version: 'Version',
      licence: 'Licence',
      texts: 'The whole texts of these licences, as one file',
    },
    cpython: {
      title: 'From others: real CPython',
      points: [
        'The CPythons that run in the page are built by the Pyodide project and served from this site unchanged, but for the list of packages, which is emptied. Pyodide’s licence is what its package says; its sources are at the address in the table, under the tag of the version.',
        'They hold CPython and its standard library, by the Python Software Foundation and many authors, under the PSF License Version 2, with older licences for older parts.',
        'They also hold parts of Emscripten and C libraries that they are compiled with, under licences of their own, which the sources of Pyodide name.',
      ],
      caption: 'CPythons, and the Pyodide that each comes from',
      python: 'CPython',
      pyodide: 'Pyodide',
      licence: 'Licence of Pyodide',
      psf: 'The licence of CPython',
      source: 'Sources',
    },
    tools: {
      title: 'From others: packages of Python',
      none: 'This site serves none. Recordings in the lessons show what objgraph, pympler and memray printed; the tools themselves are not here.',
      intro:
        'For the lessons on tools this site serves these packages, with their licence texts beside them.',
    },
    notSaid: 'not said by the package',
    nothing: {
      title: 'What is not here',
      text: 'No fonts are served: pages use those of the reader’s system. No pictures of others, no advertising, no script from any other site. The article that “Check the source” examines is told in our words; its six-line program is shown.',
    },
  },
  'zh-cn': {
    title: '哪些可以再用',
    lede: '为本课程制作的一切都按 MIT 许可证开放：可以使用、修改、再发布，商用也可以。来自他人的部分，各按各的许可证。',
    own: {
      title: '为本课程制作的',
      points: [
        '网站的代码、CPython 的模型和各种工具：MIT 许可证。',
        '课文、练习及答案、备课笔记、术语表和程序，两种语言都在内：同一个许可证，文字没有另外的许可证。',
        '图导出的图片和运行记录，以及各章的 PDF：都是课程的一部分，同样适用。',
        '条件只有一个：复制全部或相当大的一部分时，要带上版权行和许可证。放进幻灯片或讲义时，写一行“出自 Heapscope，MIT 许可证”并附上网页地址，就清楚又得体。',
        '不提供任何担保。',
      ],
    },
    whole: '许可证全文',
    yours: {
      title: '属于你的',
      points: ['你在这里写的程序、你的答案、你的讲稿、你编排的作业，都属于你。网站收不到它们。'],
    },
    others: {
      title: '来自他人：网页里的软件包',
      intro:
        '网站的脚本里含有下列软件包的代码。这份清单在构建网站时生成；脚本里多了一个，或者列出的哪个其实没有，构建都会失败。',
      caption: '软件包的版本与许可证',
      name: '软件包',
      version: '版本',
      licence: '许可证',
      texts: '这些许可证的全文（一个文件）',
    },
    cpython: {
      title: '来自他人：真正的 CPython',
      points: [
        '页面里运行的 CPython 由 Pyodide 项目构建，除了清空软件包列表之外，原样由本站提供。Pyodide 的许可证以它的软件包所写为准；源码在表中的地址，对应各版本的标签。',
        '其中有 CPython 及其标准库，作者是 Python 软件基金会和许多贡献者，许可证是 PSF License Version 2，早期的部分另有早期的许可证。',
        '其中还有编译时用到的 Emscripten 的一部分和若干 C 库，各有自己的许可证，Pyodide 的源码里都有说明。',
      ],
      caption: '各个 CPython 及其所出的 Pyodide',
      python: 'CPython',
      pyodide: 'Pyodide',
      licence: 'Pyodide 的许可证',
      psf: 'CPython 的许可证',
      source: '源码',
    },
    tools: {
      title: '来自他人：Python 软件包',
      none: '本站没有提供。课文里的记录是 objgraph、pympler 和 memray 打印过的内容，工具本身不在这里。',
      intro: '为了讲工具的几课，本站提供下列软件包，许可证全文就放在旁边。',
    },
    notSaid: '软件包没有写明',
    nothing: {
      title: '这里没有的',
      text: '没有字体：网页用的是读者系统里的字体。没有他人的图片，没有广告，没有来自其他网站的脚本。《核对来源》一课考察的那篇文章是用我们自己的话转述的，并展示了它那六行程序。',
    },
  },
};
