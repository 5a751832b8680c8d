import { z } from 'zod';

/** A term in one language. Texts may hold inline code between back-ticks. */
const wording = z.strictObject({
  term: z.string().min(1),
  /** The forms of the term that lessons link at their first use; none for words with other senses. */
  words: z.array(z.string().min(1)),
  /** Phrases in which one of these forms means something else. */
  unless: z.array(z.string().min(1)).default([]),
  definition: z.string().min(1),
  /** What people get wrong about it. */
  mistake: z.string().min(1),
});

/** One term of the glossary, as `content/glossary/<id>.yaml` states it. */
export const termSchema = z.strictObject({
  /** The lesson that teaches it. */
  lesson: z.string(),
  /** Ids of the terms that are told apart from it, or explained by it. */
  see: z.array(z.string()),
  en: wording,
  'zh-cn': wording,
});

export type Term = z.infer<typeof termSchema>;
