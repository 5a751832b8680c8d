import type { Page } from '@playwright/test';
import { openCPython, runInPage } from './support/cpython-page.ts';
import { expect, test } from './support/test.ts';

// One interpreter for all: each attempt must fail, and leave it whole.
test.describe.configure({ mode: 'serial' });

let page: Page;
const requests: string[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  page = await browser.newPage();
  await openCPython(page);
  page.on('request', (request) => requests.push(request.url()));
});
test.afterAll(() => page.close());

/** Finds a JavaScript object in spite of the hidden modules, as a determined program would. */
const findJavaScript = `
import gc
def javascript():
    seen, todo = set(), list(gc.get_objects())
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if any(base.__name__ == 'JsProxy' for base in type(one).__mro__):
            yield one
        todo.extend(gc.get_referents(one))
found = list(javascript())
Function = None
for proxy in found:
    try:
        Function = proxy.constructor.constructor
        break
    except AttributeError:
        pass
`;

const imports = [
  'import js; js.fetch("/")',
  'import js; js.indexedDB.open("progress")',
  'import js; js.importScripts("/x.js")',
  'import js; js.localStorage',
  'import js; js.XMLHttpRequest.new()',
  'import js; js.WebSocket.new("ws://localhost/")',
  'import js; js.postMessage("forged")',
  'from pyodide.http import pyfetch; pyfetch("/")',
  'from pyodide.http import open_url; open_url("/")',
  'from pyodide.code import run_js; run_js("fetch(\'/\')")',
  'import pyodide_js; pyodide_js._module',
  'import pyodide_js; pyodide_js.loadPackage("numpy")',
  'import micropip',
];
for (const source of imports) {
  test(`refused: ${source}`, async () => {
    const { outcome } = await runInPage(page, source);
    expect(outcome).toMatchObject({ kind: 'raised' });
    expect(JSON.stringify(outcome)).toContain('ModuleNotFoundError: No module named');
  });
}

test('hidden modules lead nowhere when brought back by editing the import system', async () => {
  const { stdout } = await runInPage(
    page,
    `import sys
sys.meta_path[:] = sys.meta_path[1:]
def attempt(name, act):
    try:
        act()
        print(name, 'reached')
    except BaseException:
        pass
def open_url():
    from pyodide.http import open_url
    open_url('/')
def fetch():
    from pyodide.http import pyfetch
    pyfetch('/').send(None)
def run_js():
    from pyodide.code import run_js
    run_js('1')
def js():
    import js
def pyodide_js():
    import pyodide_js
for act in (open_url, fetch, run_js, js, pyodide_js):
    attempt(act.__name__, act)
print('done')
`,
  );
  expect(stdout).toBe('done\n');
});

test('a JavaScript object, once found, cannot make code of a text', async () => {
  const { stdout } = await runInPage(
    page,
    `${findJavaScript}
print(len(found) > 0, str(Function))
try:
    Function('return 1')()
    print('made code')
except BaseException as error:
    print(type(error).__name__)
`,
  );
  expect(stdout).toMatch(/^True function Function\(\) .*\n(JsException|TypeError)\n$/);
});

test('a program that patches what JavaScript it finds forges no result', async () => {
  const { stdout, outcome } = await runInPage(
    page,
    `${findJavaScript}
def forged(*values):
    return 'forged'
for proxy in found:
    if str(getattr(proxy, 'constructor', '')).startswith('function Object'):
        break
prototype = proxy.constructor.prototype
for name in ('kind', 'outcome', 'message', 'run', 'data'):
    setattr(prototype, name, forged)
print(proxy.constructor.new().kind())
raise ValueError('mine')
`,
  );
  expect(stdout).toBe('forged\n');
  expect(outcome).toMatchObject({ kind: 'raised', message: 'ValueError: mine' });
});

test('sockets and URLs of Python’s own library reach nothing', async () => {
  const before = requests.length;
  const { outcome, stdout } = await runInPage(
    page,
    `import socket
try:
    socket.create_connection(('127.0.0.1', 80), timeout=1).sendall(b'x')
    print('sent')
except OSError:
    print('refused')
import urllib.request
urllib.request.urlopen('http://localhost/')
`,
  );
  expect(stdout).toBe('refused\n');
  expect(outcome.kind).toBe('raised');
  expect(requests.slice(before)).toEqual([]);
});

test('the globals that lead out of the worker are gone, and the policy holds without that', async () => {
  const worker = page.workers().at(-1);
  const found = await worker?.evaluate(async () => ({
    origin: self.origin,
    doors: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'indexedDB',
      'caches',
      'importScripts',
      'Worker',
      'BroadcastChannel',
      'postMessage',
    ].filter((name) => name in self),
  }));
  expect(found).toEqual({ origin: 'null', doors: [] });
  const frame = page.frames().at(-1);
  const reached = await frame?.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'reached';
      } catch {
        return 'refused';
      }
    };
    return {
      fetch: await attempt(() => fetch('https://heapscope.invalid/')),
      own: await attempt(() => fetch(location.href)),
      storage: await attempt(() => localStorage.length),
      cookie: await attempt(() => document.cookie),
      database: await attempt(() => indexedDB.open('progress')),
      page: await attempt(() => parent.document.title),
    };
  });
  expect(Object.values(reached ?? {})).toEqual(Array(6).fill('refused'));
});

test('messages that do not come over the port are not believed', async () => {
  const forged = { kind: 'ended', run: 'guess', outcome: { kind: 'finished' } };
  const frame = page.frames().at(-1);
  const running = runInPage(page, 'while True: pass');
  await frame?.evaluate((message) => parent.postMessage(message, '*'), forged);
  await page.evaluate((message) => postMessage(message, '*'), forged);
  expect((await running).outcome).toEqual({ kind: 'stopped', by: 'time' });
});

test('the page’s own policy allows neither eval, inline script nor WebAssembly', async () => {
  const policy = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .first()
    .getAttribute('content');
  expect(policy).not.toMatch(/unsafe/);
  expect((await runInPage(page, 'print(1)')).stdout).toBe('1\n');
});
