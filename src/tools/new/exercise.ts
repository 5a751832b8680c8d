// `npm run new:exercise -- <id> --lesson <id> --kind predict --title "…" --title-zh "…"`: begins an
// exercise in a lesson, as a draft.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locales } from '#text/locale.ts';
import { beginnings, exerciseFiles } from './exercise-files.ts';
import { withExercise } from './insert.ts';
import { runForAuthor } from './run-for-author.ts';
import { AuthorError, demandNewId, rewrite, writeFormatted } from './write-files.ts';

const usage = `npm run new:exercise -- <id> --lesson <lesson id> --kind ${beginnings.join('|')} --title "English title" --title-zh "中文标题"`;

await runForAuthor(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lesson: { type: 'string' },
      kind: { type: 'string', default: 'predict' },
      title: { type: 'string' },
      'title-zh': { type: 'string' },
    },
  });
  const [id, ...others] = positionals;
  const { lesson, title, 'title-zh': titleZh } = values;
  const kind = beginnings.find((known) => known === values.kind);
  if (!id || others.length > 0 || !lesson || !title || !titleZh) {
    throw new AuthorError('An id, a lesson and a title in both languages are needed.');
  }
  if (kind === undefined) {
    throw new AuthorError(
      `"${values.kind}" cannot be begun with. Copy an exercise of that kind, or choose: ${beginnings.join(', ')}.`,
    );
  }
  if (!existsSync(`content/lessons/${lesson}`)) {
    throw new AuthorError(`There is no lesson "${lesson}" in content/lessons.`);
  }
  demandNewId('exercises', id);
  const files = exerciseFiles({ id, lesson, kind, title: { en: title, 'zh-cn': titleZh } });
  await writeFormatted(files);
  const texts = locales.map((locale) => `content/lessons/${lesson}/${locale}.mdx`);
  for (const path of texts) await rewrite(path, (text) => withExercise(text, id));
  return [
    ...files.keys(),
    ...texts.map((path) => `${path}  (shows it last; move it where it belongs)`),
    '',
    `npm run check -- --lesson ${lesson}    whether all of it is right`,
    'To publish it, take "draft: true" out of its exercise.yaml.',
  ];
});
