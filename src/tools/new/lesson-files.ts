/** What an author says of a new lesson. */
export interface NewLesson {
  readonly id: string;
  /** Id of a chapter of `content/course.yaml`; the lesson comes last in it. */
  readonly chapter: string;
  readonly title: { readonly en: string; readonly 'zh-cn': string };
}

/** The exercises that a new lesson begins with: a guess before, a question after. */
export const lessonExercises = (id: string) =>
  ({ guess: `${id}-guess`, check: `${id}-check` }) as const;

/** The files of a new lesson by path: a draft that is complete, for its author to rewrite. */
export function lessonFiles({ id, chapter, title }: NewLesson): Map<string, string> {
  const program = `${chapter}/${id}`;
  const { guess, check } = lessonExercises(id);
  return new Map([
    [`content/programs/${program}.py`, "print('one idea')  # expect: one idea\n"],
    [`content/lessons/${id}/en.mdx`, english(title.en, program, guess, check)],
    [`content/lessons/${id}/zh-cn.mdx`, chinese(title['zh-cn'], program, guess, check)],
  ]);
}

const imports = `import Exercise from '#components/exercise-card/Exercise.astro';
import ProgramRunner from '#components/program-runner/ProgramRunner.astro';`;

const english = (title: string, program: string, guess: string, check: string) => `---
title: ${JSON.stringify(title)}
lede: One sentence that says what this lesson shows.
outcomes:
  - Say what the reader can do after this lesson
minutes: 15
draft: true
---

${imports}

Begin with the story so far, then let the reader guess.

<Exercise id="${guess}" />

## What happens

Explain it with a program that the reader runs. [A sentence that says what CPython does stands in the link to the program that shows it.](claim:${program})

<ProgramRunner program="${program}">Say what to look for.</ProgramRunner>

<Exercise id="${check}" />

## What to remember

- One sentence a thing.

## Where this comes from

- A file of CPython with its version, a PEP, or a page of the documentation.
`;

const chinese = (title: string, program: string, guess: string, check: string) => `---
title: ${JSON.stringify(title)}
lede: 用一句话说明这一课讲什么。
outcomes:
  - 写出读者学完能做什么
minutes: 15
draft: true
---

${imports}

先接上前面的故事，再让读者猜一猜。

<Exercise id="${guess}" />

## 发生了什么

用一个读者自己运行的程序来解释。[凡是说 CPython 怎么做的句子，都写成链接，指向能证明它的程序。](claim:${program})

<ProgramRunner program="${program}">说明要看什么。</ProgramRunner>

<Exercise id="${check}" />

## 记住这些

- 一件事写一句话。

## 依据

- CPython 的某个文件（注明版本）、某个 PEP，或者文档的某一页。
`;
