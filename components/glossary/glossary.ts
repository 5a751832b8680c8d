import { getCollection } from 'astro:content';
import { courseOutline, type LessonOutline } from '#components/site/course.ts';
import { languageTag, type Locale } from '#text/locale.ts';
import type { Term } from './term-schema.ts';

/** A term with its place in the course, ready to be shown. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Term;
  readonly lesson: LessonOutline;
  readonly others: readonly { readonly id: string; readonly term: string }[];
}

/** The glossary in the order of one language; a lesson or term that is not there ends the build. */
export async function glossaryEntries(locale: Locale): Promise<GlossaryEntry[]> {
  const [terms, chapters] = await Promise.all([getCollection('glossary'), courseOutline(locale)]);
  const lessons = chapters.flatMap((chapter) => chapter.lessons);
  const order = new Intl.Collator(languageTag[locale], { ignorePunctuation: true });
  return terms
    .map(({ id, data }) => {
      const lesson = lessons.find((known) => known.id === data.lesson);
      if (!lesson) throw new Error(`content/glossary/${id}.yaml: no lesson "${data.lesson}"`);
      const others = data.see.map((other) => {
        const seen = terms.find((known) => known.id === other);
        if (!seen) throw new Error(`content/glossary/${id}.yaml: no term "${other}"`);
        return { id: other, term: seen.data[locale].term };
      });
      return { id, term: data, lesson, others };
    })
    .toSorted((a, b) => order.compare(a.term[locale].term, b.term[locale].term));
}
