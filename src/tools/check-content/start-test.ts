import { parse } from 'yaml';
import { z } from 'zod';
import { read } from './files.ts';
import type { CourseContent } from './lessons.ts';
import type { Report } from './report.ts';

const path = 'content/start-test.yaml';
const listSchema = z.array(z.string());
const kindSchema = z.object({ kind: z.string() });
/** Kinds that are answered in a moment, and the same by everybody who knows. */
const quick = ['predict', 'choice'];

/** Checks that the start test asks ten quick exercises of the course, in its order. */
export function checkStartTest(report: Report, { lessons }: CourseContent): void {
  const asked = listSchema.parse(parse(read(path)));
  const inOrder = Array.from(lessons.values());
  report.check(asked.length === 10, path, `has ${asked.length} questions, not ten`);
  const places = asked.map((id) => inOrder.findIndex(({ exercises }) => exercises.has(id)));
  for (const [index, id] of asked.entries()) {
    const place = places[index] ?? -1;
    if (!report.check(place >= 0, path, `no lesson has the exercise "${id}"`)) continue;
    report.check(place >= Math.max(0, ...places.slice(0, index)), path, `"${id}" is out of order`);
    const { kind } = kindSchema.parse(parse(read(`content/exercises/${id}/exercise.yaml`)));
    report.check(quick.includes(kind), path, `"${id}" is of the kind ${kind}, which takes long`);
  }
}
