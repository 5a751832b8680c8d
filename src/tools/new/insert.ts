import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { AuthorError } from './write-files.ts';

/** `content/course.yaml` with a lesson at the end of a chapter; the rest stays as it is written. */
export function withLesson(course: string, chapter: string, lesson: string): string {
  const chapters = parseDocument(course).get('chapters');
  const items = isSeq(chapters) ? chapters.items.filter(isMap) : [];
  const found = items.find((item) => item.get('id') === chapter);
  const lessons = found?.get('lessons');
  if (!isSeq(lessons) || !lessons.range || lessons.items.length === 0) {
    const ids = items.map((item) => String(item.get('id'))).join(', ');
    throw new AuthorError(`There is no chapter "${chapter}". There are: ${ids}.`);
  }
  const last = lessons.items.at(-1);
  if (!lessons.flow && isScalar(last) && last.range) {
    const [start, end] = last.range;
    const line = course.slice(course.lastIndexOf('\n', start), start);
    return `${course.slice(0, end)}${line}${lesson}${course.slice(end)}`;
  }
  const end = course.lastIndexOf(']', lessons.range[1]);
  return `${course.slice(0, end).replace(/,?\s*$/, '')}, ${lesson}${course.slice(end)}`;
}

const card = "import Exercise from '#components/exercise-card/Exercise.astro';\n";

/** A lesson's text with an exercise at the end of what it teaches, before what is to be remembered. */
export function withExercise(lesson: string, exercise: string): string {
  const sections = [...lesson.matchAll(/^## /gm)].map(({ index }) => index);
  const place = sections.at(-2) ?? lesson.length;
  const before = lesson.slice(0, place).trimEnd();
  const text = `${before}\n\n<Exercise id="${exercise}" />\n\n${lesson.slice(place)}`;
  return text.includes(card.trim()) ? text : text.replace(/(\n---\n\n?)/, `$1${card}`);
}
