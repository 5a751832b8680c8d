import type { Localised } from './locale.ts';

/** The words of the site around the lessons: header, footer, course map, page frames. */
export interface SiteText {
  readonly tagline: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly map: string;
    readonly practice: string;
    readonly play: string;
    readonly versions: string;
    readonly labs: string;
    readonly progress: string;
    readonly teach: string;
    readonly home: string;
  };
  readonly language: { readonly label: string; readonly switchTo: string };
  readonly theme: {
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    /** What a press of the button does, after what is chosen now. */
    readonly label: (now: string, next: string) => string;
  };
  readonly start: {
    readonly description: string;
    readonly lead: string;
    readonly promise: string;
    readonly begin: string;
    readonly toPractice: string;
    readonly toTeachers: string;
    /** Under the figure of the start page. */
    readonly figure: string;
    readonly map: string;
    readonly mapLede: (lessons: number, minutes: number) => string;
    readonly facts: readonly { readonly term: string; readonly text: string }[];
    readonly factsTitle: string;
  };
  readonly lesson: {
    readonly kicker: (chapter: number, title: string) => string;
    readonly minutes: (minutes: number) => string;
    readonly exercises: (count: number) => string;
    readonly outcomes: string;
    readonly contents: string;
    readonly previous: string;
    readonly next: string;
    readonly around: string;
  };
  readonly exercise: {
    readonly kicker: (lesson: string) => string;
    readonly description: (exercise: string, lesson: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly around: string;
  };
  readonly progress: { readonly title: string; readonly lede: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
  readonly footer: {
    /** What the links at the end of every page are. */
    readonly more: string;
    readonly about: string;
    readonly versions: string;
    readonly licence: string;
    readonly privacy: string;
    /** The link to the page that shows how the model was compared. */
    readonly proof: string;
  };
}

export const siteText: Localised<SiteText> = {
  en: {
    tagline: 'How CPython manages memory',
    skip: 'Skip to the text',
    nav: {
      label: 'Site',
      map: 'Map',
      practice: 'Practice',
      play: 'Play',
      versions: 'Versions',
      labs: 'Labs',
      progress: 'Progress',
      teach: 'Teach',
      home: 'Heapscope, start page',
    },
    language: { label: 'Language', switchTo: '中文' },
    theme: {
      auto: 'as the system',
      light: 'light',
      dark: 'dark',
      label: (now, next) => `Colours: ${now}. Change to ${next}`,
    },
    start: {
      description:
        'An interactive course on how CPython manages memory: reference counting, the garbage collector, memory pools, saving memory and finding leaks.',
      lead: 'Heapscope is a free course on how CPython manages memory: step through a program, watch each reference count and each block of memory change, and predict what comes next.',
      promise:
        'Every number it shows is the number CPython prints, and real CPython runs in the page to prove it; an instructor hands out any set of its exercises as a link and grades what comes back, with no account and no server.',
      begin: 'Begin with lesson 1',
      toPractice: 'Practise on small programs',
      toTeachers: 'For instructors',
      figure:
        'Step through these five lines with the button or the arrow keys. The number in the corner of the list counts the references to it. `del a` does not delete the list: which line does free it?',
      map: 'Course map',
      mapLede: (lessons, minutes) =>
        `${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, about ${minutes} minutes to read.`,
      factsTitle: 'How it works',
      facts: [
        {
          term: 'Figures you drive',
          text: 'Each figure is a run of a program in a model of CPython. Step it forwards and backwards with the mouse or the arrow keys.',
        },
        {
          term: 'Exercises that answer',
          text: 'Predict a value, pick an option or change a program. A wrong answer gets the reason it is wrong.',
        },
        {
          term: 'Yours alone',
          text: 'Programs run in your browser and your progress stays in it. Nothing is sent anywhere.',
        },
      ],
    },
    lesson: {
      kicker: (chapter, title) => `${chapter} · ${title}`,
      minutes: (minutes) => `${minutes} min`,
      exercises: (count) => (count === 1 ? '1 exercise' : `${count} exercises`),
      outcomes: 'After this lesson you can',
      contents: 'In this lesson',
      previous: 'Previous',
      next: 'Next',
      around: 'Neighbouring lessons',
    },
    exercise: {
      kicker: (lesson) => `Exercise · ${lesson}`,
      description: (exercise, lesson) => `“${exercise}”, an exercise of the lesson “${lesson}”.`,
      previous: 'Previous exercise',
      next: 'Next exercise',
      around: 'Neighbouring exercises',
    },
    progress: {
      title: 'Your progress',
      lede: 'It is kept in this browser only. Save it to a file to move it to another one.',
    },
    notFound: {
      title: 'No such page',
      text: 'The address may be mistyped, or the page may have moved.',
      back: 'Go to the course map',
    },
    footer: {
      more: 'More of the course',
      about: 'Heapscope is a free, open-source course on how CPython manages memory.',
      versions:
        'Real CPython in these pages: 3.14.2 (Pyodide 314.0.7, 32-bit WebAssembly), and four other versions in the version lab. The figures model 64-bit CPython 3.14 unless they say otherwise.',
      licence: 'MIT licence.',
      privacy: 'No account, no tracking, no request to any other site.',
      proof: 'How the model was compared with real CPythons',
    },
  },
  'zh-cn': {
    tagline: 'CPython 如何管理内存',
    skip: '跳到正文',
    nav: {
      label: '站点',
      map: '目录',
      practice: '练习',
      play: '演练场',
      versions: '版本',
      labs: '实验室',
      progress: '进度',
      teach: '教学',
      home: 'Heapscope 首页',
    },
    language: { label: '语言', switchTo: 'English' },
    theme: {
      auto: '跟随系统',
      light: '浅色',
      dark: '深色',
      label: (now, next) => `配色：${now}。切换为${next}`,
    },
    start: {
      description:
        '一门讲解 CPython 如何管理内存的互动课程：引用计数、垃圾回收、内存池、节省内存与查找内存泄漏。',
      lead: 'Heapscope 是一门免费课程，讲 CPython 如何管理内存：让程序一步一步地走，看着每个引用计数、每块内存怎样变化，并猜出下一步会发生什么。',
      promise:
        '课程里的每个数字都是 CPython 真正打印出来的数字，页面里就运行着真正的 CPython 作证；教师可以把任意几道练习做成一个链接发给学生，再批改交回来的答案，不用账号，也不用服务器。',
      begin: '从第 1 课开始',
      toPractice: '用小程序练一练',
      toTeachers: '教师请看这里',
      figure:
        '点按钮或者用方向键，一步步走完这五行。列表右上角的数字，就是它的引用计数。`del a` 并没有删掉列表，那么真正释放它的是哪一行？',
      map: '课程目录',
      mapLede: (lessons, minutes) => `共 ${lessons} 课，阅读约需 ${minutes} 分钟。`,
      factsTitle: '怎样学',
      facts: [
        {
          term: '自己操作的图',
          text: '每张图都是一个程序在 CPython 模型里的一次运行。用鼠标或方向键，一步步往前走，也可以往回退。',
        },
        {
          term: '会回答的练习',
          text: '猜一个值、选一个选项，或者改一段程序。答错了，会告诉你错在哪里。',
        },
        {
          term: '只属于你',
          text: '程序在你的浏览器里运行，进度也只存在你的浏览器里，不会发送到任何地方。',
        },
      ],
    },
    lesson: {
      kicker: (chapter, title) => `第 ${chapter} 章 · ${title}`,
      minutes: (minutes) => `${minutes} 分钟`,
      exercises: (count) => `${count} 道练习`,
      outcomes: '学完本课，你能够',
      contents: '本课内容',
      previous: '上一课',
      next: '下一课',
      around: '前后课程',
    },
    exercise: {
      kicker: (lesson) => `练习 · ${lesson}`,
      description: (exercise, lesson) => `《${lesson}》一课的练习：${exercise}。`,
      previous: '上一题',
      next: '下一题',
      around: '前后练习',
    },
    progress: {
      title: '学习进度',
      lede: '进度只保存在这个浏览器里。存成文件，就能带到别的浏览器。',
    },
    notFound: {
      title: '没有这个页面',
      text: '地址可能有误，或者页面已经移走。',
      back: '去课程目录',
    },
    footer: {
      more: '课程的其他页面',
      about: 'Heapscope 是一门免费的开源课程，讲 CPython 如何管理内存。',
      versions:
        '页面里运行的真实 CPython：3.14.2（Pyodide 314.0.7，32 位 WebAssembly），“版本对照”里另有四个版本。图中的模型如无说明，均为 64 位 CPython 3.14。',
      licence: 'MIT 许可证。',
      privacy: '不用账号，不作跟踪，不向其他网站发送任何请求。',
      proof: '模型是怎样与真正的 CPython 对照的',
    },
  },
};
