import { readTerms } from '#components/glossary/read-terms.node.ts';
import { locales } from '#text/locale.ts';
import type { Report } from './report.ts';

/** Checks that each term names a lesson and terms that there are, and that no two claim one word. */
export function checkGlossary(report: Report, lessons: ReadonlySet<string>): void {
  const terms = readTerms();
  const claimed = new Map<string, string>();
  for (const [id, term] of terms) {
    const where = `content/glossary/${id}.yaml`;
    report.check(lessons.has(term.lesson), where, `there is no lesson "${term.lesson}"`);
    for (const other of term.see) {
      report.check(terms.has(other) && other !== id, where, `there is no other term "${other}"`);
    }
    for (const locale of locales) {
      for (const word of term[locale].words) {
        const key = `${locale} ${word.toLowerCase()}`;
        const first = claimed.get(key);
        report.check(first === undefined, where, `"${word}" is a word of "${first ?? ''}" already`);
        claimed.set(key, id);
      }
    }
  }
}
