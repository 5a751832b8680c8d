import type { APIRoute } from 'astro';
import { syllabus } from '#components/instructor/syllabus.ts';
import { syllabusCsv } from '#components/instructor/syllabus-csv.ts';
import { localePaths } from '#layouts/locale-paths.ts';
import { syllabusText } from '#text/instructor/syllabus.ts';
import type { Locale } from '#text/locale.ts';

export const getStaticPaths = localePaths;

/** The syllabus for spreadsheets. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const text = syllabusText[locale];
  const lessons = (await syllabus(locale)).flatMap(({ chapter, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, chapter: text.chapter(chapter.number, chapter.title) })),
  );
  return new Response(syllabusCsv(lessons, text), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
