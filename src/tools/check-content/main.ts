// `npm run check`: every program, exercise and lesson of the course, on the simulation and on real
// CPython. `--report file` writes the counts as JSON too; `--lesson id`, once or more, runs only the
// programs and exercises of these lessons.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPack } from '#cpython/tools-pack/read-pack.node.ts';
import { closeNodeCPython, runInNode } from '#cpython/node/run-in-node.node.ts';
import { checkExercises } from './exercises.ts';
import { contentFiles } from './files.ts';
import { checkGlossary } from './glossary.ts';
import { checkLessons, type UsedContent } from './lessons.ts';
import { checkPrograms, type RunOnCPython } from './programs.ts';
import { checkRecordingFiles } from './recordings.ts';
import { Report } from './report.ts';
import { checkReviews } from './reviews.ts';
import { checkStartTest } from './start-test.ts';
import { checkTeaching } from './teaching.ts';

const { values } = parseArgs({
  options: { report: { type: 'string' }, lesson: { type: 'string', multiple: true } },
});
const report = new Report();

const limits = { seconds: 20, output: 100_000, memory: 512 * 2 ** 20 };
const pack = readPack()?.zip;
const runOnCPython: RunOnCPython = (source, test, withTools = false) =>
  runInNode({
    source,
    limits,
    ...(test === undefined ? {} : { test }),
    ...(pack && withTools ? { pack } : {}),
  });

for (const path of contentFiles('content/**/*.*')) {
  const known =
    path === 'content/course.yaml' ||
    path === 'content/start-test.yaml' ||
    /^content\/(lessons|exercises|programs|recordings)\/|^content\/(glossary|teaching)\/[a-z-]+\.yaml$/.test(
      path,
    );
  const isProgram = !path.startsWith('content/programs/') || path.endsWith('.py');
  report.check(known && isProgram, path, 'nothing uses this file');
}
const used = checkLessons(report);
checkRecordingFiles(report);
checkGlossary(report, new Set(used.lessons.keys()));
checkStartTest(report, used);
checkReviews(report, used);
checkTeaching(report, used);
const only = values.lesson === undefined ? null : partOf(values.lesson);
await checkPrograms(report, used.programs, runOnCPython, only);
await checkExercises(report, used.exercises, runOnCPython, only?.exercises ?? null);
closeNodeCPython();

for (const failure of report.failures) console.error(failure);
const counts = { passed: report.passed, failed: report.failures.length };
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(counts));
console.log(`Content: ${counts.passed} checks passed, ${counts.failed} failed.`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/** What some lessons use together. */
function partOf(ids: readonly string[]): UsedContent {
  const parts = ids.flatMap((id) => {
    const part = used.lessons.get(id);
    report.check(part !== undefined, 'content/course.yaml', `there is no lesson "${id}" to check`);
    return part ?? [];
  });
  return {
    programs: new Set(parts.flatMap(({ programs }) => [...programs])),
    exercises: new Set(parts.flatMap(({ exercises }) => [...exercises])),
  };
}
