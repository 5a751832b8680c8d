// `npm run check`: every program, exercise and lesson of the course, on the simulation and on real
// CPython. `--report file` writes the counts as JSON too.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeNodeCPython, runInNode } from '#cpython/node/run-in-node.node.ts';
import { checkExercises } from './exercises.ts';
import { contentFiles } from './files.ts';
import { checkLessons } from './lessons.ts';
import { checkPrograms, type RunOnCPython } from './programs.ts';
import { Report } from './report.ts';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const report = new Report();

const limits = { seconds: 20, output: 100_000, memory: 512 * 2 ** 20 };
const runOnCPython: RunOnCPython = (source, test) =>
  runInNode({ source, limits, ...(test === undefined ? {} : { test }) });

for (const path of contentFiles('content/**/*.*')) {
  const known =
    path === 'content/course.yaml' || /^content\/(lessons|exercises|programs)\//.test(path);
  const isProgram = !path.startsWith('content/programs/') || path.endsWith('.py');
  report.check(known && isProgram, path, 'nothing uses this file');
}
const used = checkLessons(report);
await checkPrograms(report, used.programs, runOnCPython);
await checkExercises(report, used.exercises, runOnCPython);
closeNodeCPython();

for (const failure of report.failures) console.error(failure);
const counts = { passed: report.passed, failed: report.failures.length };
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(counts));
console.log(`Content: ${counts.passed} checks passed, ${counts.failed} failed.`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
