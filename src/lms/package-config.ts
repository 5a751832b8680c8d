import * as z from 'zod/mini';
import { listKinds } from '#exercise/verdict.ts';

// zod probes for `new Function` otherwise, which the content security policy reports.
z.config({ jitless: true });

/** The standards that a package can follow: SCORM 1.2, SCORM 2004 4th edition, cmi5. */
export const packageFormats = ['scorm12', 'scorm2004', 'cmi5'] as const;
/** A standard that a package follows. */
export type PackageFormat = (typeof packageFormats)[number];

const exerciseSchema = z.strictObject({
  id: z.string(),
  revision: z.int().check(z.positive()),
  kind: z.enum(['predict', 'choice', 'write-code', ...listKinds]),
});

/** An exercise that counts in a package, at the revision that the package's pages have. */
export type PackagedExercise = z.infer<typeof exerciseSchema>;

/** What the launch page of a package has to know; it stands in that page as JSON. */
export const packageConfigSchema = z.strictObject({
  version: z.literal(1),
  format: z.enum(packageFormats),
  locale: z.enum(['en', 'zh-cn']),
  title: z.string(),
  /** The page to open first, as a path from the site's root: `assignment/`. */
  open: z.string(),
  /** Where the site is published, for links to what the package leaves out. */
  site: z.nullable(z.string()),
  /** What stands after `#` in the addresses of its pages: the assignment's link, or nothing. */
  fragment: z.string(),
  /** The id of the assignment, for answers that a short resume text brings back. */
  assignment: z.nullable(z.string()),
  exercises: z.array(exerciseSchema).check(z.minLength(1)),
  /** The score from 0 to 1 from which the learner has passed. */
  mastery: z.number().check(z.gte(0), z.lte(1)),
  /** Every page in the package, as a path from the root. */
  pages: z.array(z.string()),
});

/** What the launch page of a package has to know. */
export type PackageConfig = z.infer<typeof packageConfigSchema>;
