import { courseKeys } from '#components/progress/course-keys.ts';
import { courseOutline } from '#components/site/course.ts';
import type { Locale } from '#text/locale.ts';
import type { ChapterKeys } from './record.ts';

/** Every chapter in one language, with what progress knows its exercises by. */
export async function chapterKeys(locale: Locale): Promise<ChapterKeys[]> {
  const [course, keys] = await Promise.all([courseOutline(locale), courseKeys()]);
  return course.map(({ title, lessons }) => ({
    title,
    lessons: keys.filter(({ id }) => lessons.some((lesson) => lesson.id === id)),
  }));
}
