// `npm run new:lesson -- <id> --chapter <id> --title "…" --title-zh "…"`: begins a lesson, as a draft.
import { parseArgs } from 'node:util';
import { exerciseFiles } from './exercise-files.ts';
import { withLesson } from './insert.ts';
import { lessonExercises, lessonFiles } from './lesson-files.ts';
import { runForAuthor } from './run-for-author.ts';
import { AuthorError, demandNewId, rewrite, writeFormatted } from './write-files.ts';

const usage =
  'npm run new:lesson -- <id> --chapter <chapter id> --title "English title" --title-zh "中文标题"';

await runForAuthor(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      chapter: { type: 'string' },
      title: { type: 'string' },
      'title-zh': { type: 'string' },
    },
  });
  const [id, ...others] = positionals;
  const { chapter, title, 'title-zh': titleZh } = values;
  if (!id || others.length > 0 || !chapter || !title || !titleZh) {
    throw new AuthorError('An id, a chapter and a title in both languages are needed.');
  }
  const { guess, check } = lessonExercises(id);
  demandNewId('lessons', id);
  for (const exercise of [guess, check]) demandNewId('exercises', exercise);
  await rewrite('content/course.yaml', (course) => withLesson(course, chapter, id));
  const titles = { en: title, 'zh-cn': titleZh };
  const of = { lesson: id, title: titles };
  const files = new Map([
    ...lessonFiles({ id, chapter, title: titles }),
    ...exerciseFiles({ ...of, id: guess, kind: 'predict' }),
    ...exerciseFiles({ ...of, id: check, kind: 'choice' }),
  ]);
  await writeFormatted(files);
  return [
    ...files.keys(),
    '',
    `npm run dev                        then open /preview/${id}/: both languages side by side`,
    `npm run check -- --lesson ${id}    whether all of it is right`,
    'To publish it, take "draft: true" out of the lesson and its exercises.',
  ];
});
