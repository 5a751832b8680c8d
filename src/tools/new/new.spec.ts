import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLesson } from './insert.ts';

const folder = mkdtempSync(join(tmpdir(), 'heapscope-author-'));
const titles = ['--title', 'A new thing: `gc`', '--title-zh', '新东西：`gc`'];
/** Runs a tool of the project in the temporary folder, as an author would at its root. */
function run(tool: string, ...args: string[]) {
  const path = resolve('src/tools', tool);
  const node = ['--disable-warning=ExperimentalWarning', path, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(() => {
  for (const part of ['content', 'src/pages']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what the commands make passes the checks as it stands', { timeout: 240_000 }, () => {
  const lesson = run('new/lesson.ts', 'new-thing', '--chapter', 'memory-pools', ...titles);
  expect(lesson, lesson.output).toMatchObject({ status: 0 });
  for (const kind of ['predict', 'choice', 'write-code']) {
    const of = ['--lesson', 'new-thing', '--kind', kind];
    const exercise = run('new/exercise.ts', `new-${kind}`, ...of, ...titles);
    expect(exercise, exercise.output).toMatchObject({ status: 0 });
  }
  expect(text('content/course.yaml')).toContain(
    '- free-lists-and-large-objects\n      - new-thing\n',
  );
  expect(text('content/lessons/new-thing/zh-cn.mdx')).toContain('<Exercise id="new-write-code" />');
  const checked = run('check-content/main.ts', '--lesson', 'new-thing');
  expect(checked.output).toMatch(/checks passed, 0 failed/);
});

test('a lesson that is added to a chapter whose lessons stand on one line stands there too', () => {
  const course = 'chapters:\n  - id: one\n    lessons: [a, b]\n  - id: two\n    lessons: [c]\n';
  expect(withLesson(course, 'one', 'd')).toBe(course.replace('[a, b]', '[a, b, d]'));
});

test(
  'an exercise that is added stands before what is to be remembered',
  { timeout: 60_000 },
  () => {
    const made = run('new/exercise.ts', 'one-more', '--lesson', 'cycles', ...titles);
    expect(made, made.output).toMatchObject({ status: 0 });
    for (const [locale, remember] of [
      ['en', '## What to remember'],
      ['zh-cn', '## 记住这些'],
    ] as const) {
      const lesson = text(`content/lessons/cycles/${locale}.mdx`);
      expect(lesson).toContain(`<Exercise id="one-more" />\n\n${remember}`);
    }
  },
);

test.each([
  ['an id that is none', ['New_Thing', '--chapter', 'memory-pools'], 'small letters'],
  ['an id that is taken', ['cycles', '--chapter', 'memory-pools'], 'exists already'],
  ['a chapter that is not there', ['other-thing', '--chapter', 'pools'], 'There are: names-and-'],
  ['no chapter', ['other-thing'], 'are needed'],
  ['an unknown option', ['other-thing', '--chpater', 'x'], 'Usage'],
])('%s is told, and nothing is made', (_, args, why) => {
  const before = text('content/course.yaml');
  const { status, output } = run('new/lesson.ts', ...args, ...titles);
  expect(output).toContain(why);
  expect(status).toBe(1);
  expect(text('content/course.yaml')).toBe(before);
});
