import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { termSchema } from '#components/glossary/term-schema.ts';
import { teachingNotesSchema } from '#components/instructor/teaching-notes.ts';
import { exerciseSchema } from '#exercise/spec.ts';
import { locales } from '#text/locale.ts';

const localised = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });
const localeFiles = `*/{${locales.join(',')}}.mdx`;
/** `<folder>/<locale>` as the id of a text, `<folder>` as the id of what it belongs to. */
const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');
const folderOf = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

const chapters = defineCollection({
  loader: file('content/course.yaml', {
    parser: (text) =>
      (parse(text) as { chapters: Record<string, unknown>[] }).chapters.map((chapter, order) => ({
        ...chapter,
        order,
      })),
  }),
  schema: z.strictObject({
    id: z.string(),
    /** Place in the course, from 0: a collection does not keep the order of its file. */
    order: z.int(),
    title: localised,
    /** Ids of the chapters before it that it takes for known. */
    needs: z.array(z.string()).default([]),
    lessons: z.array(z.string()),
    /** Exercise ids: the mixed review at its end. */
    review: z.array(z.string()).min(1),
  }),
});

const lessons = defineCollection({
  loader: glob({ base: './content/lessons', pattern: localeFiles, generateId: withoutExtension }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** One sentence under the title, also the page's description. */
    lede: z.string().min(1),
    /** What the learner will be able to do, each beginning with a verb. */
    outcomes: z.array(z.string().min(1)).min(1),
    minutes: z.int().positive(),
    /** Why no program shows a claim, and where it is written, by the key that its links name. */
    unobservable: z
      .record(z.string(), z.strictObject({ because: z.string().min(1), source: z.string().min(1) }))
      .optional(),
    /** True until its author publishes it. */
    draft: z.boolean().optional(),
  }),
});

const exercises = defineCollection({
  loader: glob({ base: './content/exercises', pattern: '*/exercise.yaml', generateId: folderOf }),
  schema: exerciseSchema,
});

const exerciseTexts = defineCollection({
  loader: glob({ base: './content/exercises', pattern: localeFiles, generateId: withoutExtension }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** For a choice: the wording of each option, by id. May hold inline code between back-ticks. */
    options: z.record(z.string(), z.string().min(1)).optional(),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.yaml' }),
  schema: termSchema,
});

/** How each lesson is taught, by its id. */
const teaching = defineCollection({
  loader: glob({ base: './content/teaching', pattern: '*.yaml' }),
  schema: teachingNotesSchema,
});

/** Exercise ids; `order` counts from 0. */
const startTest = defineCollection({
  loader: file('content/start-test.yaml', {
    parser: (text) => (parse(text) as string[]).map((id, order) => ({ id, order })),
  }),
  schema: z.strictObject({ id: z.string(), order: z.int() }),
});

export const collections = {
  chapters,
  lessons,
  exercises,
  exerciseTexts,
  glossary,
  teaching,
  startTest,
};
