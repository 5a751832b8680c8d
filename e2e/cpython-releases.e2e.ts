import { cpythonReleases } from '#cpython/releases.ts';
import { openCPython, runInPage } from './support/cpython-page.ts';
import { expect, test } from './support/test.ts';

// The first program after a start is slow on a busy machine.
test.setTimeout(180_000);
const patience = 60;

for (const { python, pyodide, version } of cpythonReleases) {
  test(`CPython ${python} runs in its closed frame, and reaches nothing outside it`, async ({
    page,
  }) => {
    await openCPython(page, pyodide);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    const run = (source: string) => runInPage(page, source, undefined, patience);
    const result = await run(
      'import sys\na = []\nprint(sys.version.split()[0], sys.getrefcount(a))\na[0]\n',
    );
    expect(result).toMatchObject({
      version,
      stdout: `${version} 2\n`,
      outcome: { kind: 'raised', message: 'IndexError: list index out of range', line: 4 },
    });
    for (const name of ['js', 'pyodide_js', 'pyodide.http', 'micropip']) {
      const { outcome } = await run(`import ${name}`);
      expect(JSON.stringify(outcome)).toContain('ModuleNotFoundError: No module named');
    }
    const brought = await run(
      `import sys
sys.meta_path[:] = sys.meta_path[1:]
def run_js():
    from pyodide.code import run_js
    run_js('1')
def fetch():
    import js
    js.fetch('/')
def text():
    import js
    js.setTimeout('fetch("/")', 0)
for act in (run_js, fetch, text):
    try:
        act()
        print(act.__name__, 'reached')
    except BaseException:
        pass
print('done')
`,
    );
    expect(brought.stdout).toBe('done\n');
    expect(requests).toEqual([]);
  });
}
