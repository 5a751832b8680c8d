import { z } from 'zod';
import lighthouse from 'lighthouse';

/** Lighthouse's categories, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What the first view of a page costs and scores. */
export interface Measurement {
  readonly path: string;
  /** Bytes over the wire, compressed, before the reader touches anything. */
  readonly script: number;
  readonly total: number;
  /** Lighthouse's scores, 0 to 100, by category. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Ids of the audits that cost a score. */
  readonly shortfalls: readonly string[];
}

const requestsSchema = z.object({
  items: z.array(z.object({ url: z.string(), resourceType: z.string(), transferSize: z.number() })),
});

/** Opens the page in the Chromium that listens at `debugPort`, as Lighthouse's phone does. */
export async function measure(
  origin: string,
  path: string,
  debugPort: number,
): Promise<Measurement> {
  const result = await lighthouse(`${origin}${path}`, {
    port: debugPort,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const { items } = requestsSchema.parse(lhr.audits['network-requests']?.details);
  const weigh = (of: typeof items) => of.reduce((sum, item) => sum + item.transferSize, 0);
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const counted = Object.values(lhr.categories).flatMap((category) =>
    category.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    path,
    script: weigh(items.filter((item) => item.resourceType === 'Script')),
    total: weigh(items),
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    shortfalls: [...new Set(counted)].filter((id) => (lhr.audits[id]?.score ?? 1) < 0.9),
  };
}
