import type { Localised } from '../locale.ts';

/** A section of the page: a heading and what it says. */
interface Section {
  readonly title: string;
  readonly points: readonly string[];
}

/** The words of the page that says what a static site can and cannot assure. */
export interface HonestyText {
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly Section[];
  readonly advice: {
    readonly title: string;
    readonly intro: string;
    readonly caption: string;
    readonly use: string;
    readonly fit: string;
    readonly how: string;
    readonly rows: readonly { readonly use: string; readonly fit: string; readonly how: string }[];
  };
}

export const honestyText: Localised<HonestyText> = {
  en: {
    title: 'What this site can and cannot assure',
    lede: 'It is a set of files, without accounts and without a server that watches. That decides what a result from it is worth.',
    sections: [
      {
        title: 'What it can assure',
        points: [
          'An answer in your gradebook was checked there, on your machine, by the same rules for everybody. A score that a file claims for itself is never read.',
          'A program that was handed in is run again. Whether its output and its use of memory fulfil the conditions is measured, not claimed.',
          'Programs are judged by the simulation, which the course holds to real CPython; what it does not model, by real CPython itself.',
          'A file that was changed by hand after it was saved is flagged, unless whoever changed it knew how to make the sum over its contents anew. Files that are copies of each other are flagged.',
          'This site collects nothing about learners: no names, no answers, no times. What is not collected cannot be lost.',
        ],
      },
      {
        title: 'What it cannot assure',
        points: [
          'That nobody has seen the answers. They are part of the site, since the site has nowhere else to check them. Who looks in its files, or in its public sources, finds them.',
          'That a score in a learning platform is right. A package computes it in the learner’s browser and the platform takes its word; the platform also gets completion and time.',
          'Who did the work. A name in a file is what somebody typed. Nothing proves an identity.',
          'When it was done, and for how long. Times come from the learner’s own clock, which can be set.',
          'That it was done alone, without help, a second try in a private window, or a program that answers.',
          'That progress is whole. It lies in one browser; whoever clears it, or changes the machine without saving it to a file, begins anew.',
          'That a certificate means more than its own progress. It prints what the browser remembers, and says so.',
        ],
      },
      {
        title: 'What a check can say',
        points: [
          'A right answer to “what does this print?” shows that somebody knew, guessed, ran it or looked it up. Ask why, in class or in writing.',
          'Feedback on a wrong answer names the idea that usually leads to it. It does not read minds: another way may have led there.',
          'Exercises of practice are drawn anew from a number. The same number gives the same exercise to all; with different numbers neighbours have different programs, and the rule is the same.',
          'The simulation is compared with real CPythons at length, and where it does not know it refuses. What was compared, and how, is on the page of the comparison. It is not a proof that it never errs.',
        ],
      },
    ],
    advice: {
      title: 'What follows for you',
      intro: 'The higher the stakes, the less of the assurance should come from here.',
      caption: 'Uses of the site, and what each needs besides',
      use: 'Use',
      fit: 'Does it fit?',
      how: 'What it needs besides',
      rows: [
        {
          use: 'Practice, reading, a lecture',
          fit: 'Yes',
          how: 'Nothing. This is what it is made for.',
        },
        {
          use: 'Homework, a little weight',
          fit: 'Yes',
          how: 'Take it as a sign that work was done. Talk about two of the answers.',
        },
        {
          use: 'A grade that counts',
          fit: 'Only with more around it',
          how: 'A learning platform that knows its users, and supervision in a room: a test on paper, or an exercise of your own that is not on this site.',
        },
        {
          use: 'An examination, a certificate that others rely on',
          fit: 'No',
          how: 'Use an examination system with identities, supervision and questions that are not public.',
        },
      ],
    },
  },
  'zh-cn': {
    title: '本站能保证什么，不能保证什么',
    lede: '它只是一组文件，没有账号，也没有在旁边看着的服务器。从它得到的结果有多少分量，由此决定。',
    sections: [
      {
        title: '能保证的',
        points: [
          '成绩册里的每个答案，都在你的电脑上按同样的规则检查过。文件里自称的分数，一概不看。',
          '交上来的程序会重新运行。输出和内存是否符合条件，是测出来的，不是说出来的。',
          '程序由模拟器评判，模拟器由课程对照真正的 CPython；模拟器不支持的程序，由真正的 CPython 评判。',
          '存好之后又被手工改过的文件会标出来，除非改的人懂得重新算出内容的校验和。互为副本的文件也会标出来。',
          '本站不收集学生的任何东西：姓名、答案、时间都不收。没收集的，就不会泄露。',
        ],
      },
      {
        title: '不能保证的',
        points: [
          '没人看过答案。答案就在本站的文件里，因为除此之外没有地方可以检查。有心的人翻一翻文件，或者公开的源码，就找得到。',
          '教学平台里的分数是对的。学习包在学生的浏览器里算出分数，平台照单全收；平台还会得到完成情况和用时。',
          '是谁做的。文件里的名字是某个人输入的，什么身份也证明不了。',
          '什么时候做的、做了多久。时间来自学生自己的时钟，时钟可以调。',
          '是独自做的。有没有人帮忙、有没有在隐私窗口里先试一遍、有没有用会答题的程序，都无从知道。',
          '进度是完整的。它只在一个浏览器里；清除了，或者换电脑前没有存成文件，就从头开始。',
          '证书有超出进度的含义。它印的是浏览器记得的内容，上面也是这样写的。',
        ],
      },
      {
        title: '检查能说明什么',
        points: [
          '“这会打印什么”答对了，说明有人知道、猜中、运行过或者查到了。请在课上或书面再问一句为什么。',
          '答错时的反馈，说的是通常会导致它的想法。它不会读心，也可能另有来由。',
          '“练习”里的题由一个数字生成。数字相同，题就相同；给每人不同的数字，邻座的程序就不同，规则是一样的。',
          '模拟器和真正的 CPython 对照过很多；不知道的，它会拒绝。对照了什么、怎样对照，都在那一页上。这并不证明它从不出错。',
        ],
      },
    ],
    advice: {
      title: '对你意味着什么',
      intro: '结果越要紧，就越不该只靠这里来保证。',
      caption: '本站的各种用法，以及还需要什么',
      use: '用法',
      fit: '合适吗？',
      how: '还需要什么',
      rows: [
        {
          use: '练习、自学、讲课',
          fit: '合适',
          how: '不需要别的，本来就是为此做的。',
        },
        {
          use: '占一点分量的作业',
          fit: '合适',
          how: '把它看作做过功课的迹象，挑两个答案当面聊聊。',
        },
        {
          use: '计入成绩',
          fit: '要有别的配合',
          how: '用能确认身份的教学平台（LMS），并有人在场监督：笔试，或者你自己出的、本站没有的题。',
        },
        {
          use: '考试，或者别人要依靠的证书',
          fit: '不合适',
          how: '请用有身份核验、有监考、题目不公开的考试系统。',
        },
      ],
    },
  },
};
