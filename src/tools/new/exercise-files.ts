/** The kinds of exercise that an author can begin with; others are made from an existing one. */
export const beginnings = ['predict', 'choice', 'write-code'] as const;
export type Beginning = (typeof beginnings)[number];

/** What an author says of a new exercise. */
export interface NewExercise {
  readonly id: string;
  readonly lesson: string;
  readonly kind: Beginning;
  readonly title: { readonly en: string; readonly 'zh-cn': string };
}

/** The files of a new exercise by path: a draft that is complete, with its proofs. */
export function exerciseFiles({ id, lesson, kind, title }: NewExercise): Map<string, string> {
  const { yaml, ids, options, files } = kinds[kind];
  const common = `kind: ${kind}\nrevision: 1\nlesson: ${lesson}\noutcomes: [1]\ndifficulty: 1\nminutes: 2\ndraft: true\n`;
  const all: [string, string][] = [
    ['exercise.yaml', common + yaml],
    ['en.mdx', text(title.en, ids, options.en, words.en)],
    ['zh-cn.mdx', text(title['zh-cn'], ids, options['zh-cn'], words['zh-cn'])],
    ...Object.entries(files),
  ];
  return new Map(all.map(([name, content]) => [`content/exercises/${id}/${name}`, content]));
}

const words = {
  en: {
    question: 'Ask one question here.',
    hint: 'Say where to look.',
    feedback: 'Say what is wrong with this idea, and what is right in it.',
    solution: 'Give the answer, and say why it is so.',
  },
  'zh-cn': {
    question: '在这里提一个问题。',
    hint: '提示往哪里看。',
    feedback: '说明这个想法错在哪里，又对在哪里。',
    solution: '给出答案，并说明为什么。',
  },
};

function text(
  title: string,
  ids: readonly string[],
  options: string,
  say: (typeof words)['en'],
): string {
  const feedback = ids.map((id) => `<Feedback id="${id}">${say.feedback}</Feedback>\n`).join('');
  return `---
title: ${JSON.stringify(title)}
${options}---

${say.question}

<Hint>${say.hint}</Hint>
${feedback}<Solution>${say.solution}</Solution>
`;
}

const kinds = {
  predict: {
    yaml: "line: 2\nmistakes:\n  - { answer: '1', feedback: known-mistake }\notherwise: otherwise\n",
    ids: ['known-mistake', 'otherwise'],
    options: { en: '', 'zh-cn': '' },
    files: {
      'program.py': 'numbers = [1, 2]\nprint(len(numbers))  # expect: 2\n',
      'right.txt': '2\n',
      'wrong-known-mistake.txt': '1\n',
      'wrong-otherwise.txt': '7\n',
    },
  },
  choice: {
    yaml:
      'several: false\noptions:\n' +
      '  - { id: first, right: true, feedback: why-right }\n' +
      '  - { id: second, right: false, feedback: known-mistake }\n',
    ids: ['why-right', 'known-mistake'],
    options: {
      en: 'options:\n  first: The right answer\n  second: A wrong one\n',
      'zh-cn': 'options:\n  first: 正确的答案\n  second: 错误的答案\n',
    },
    files: { 'right.txt': 'first\n', 'wrong-known-mistake.txt': 'second\n' },
  },
  'write-code': {
    yaml: 'conditions:\n  - { kind: prints, output: "2\\n", feedback: other-output }\n',
    ids: ['other-output'],
    options: { en: '', 'zh-cn': '' },
    files: {
      'starter.py': 'numbers = [1]\nprint(len(numbers))\n',
      'test.py': 'assert len(numbers) == 2\n',
      'right.py': 'numbers = [1, 2]\nprint(len(numbers))\n',
      'wrong-other-output.py': 'numbers = [1]\nprint(len(numbers))\n',
    },
  },
} satisfies Record<Beginning, object>;
