// `npm run tools:record`: runs each program of the course that is marked as needing a tool, or a
// native CPython, with a Python of this machine and its tools, and writes down what they print. `-- --python <command>` names
// that Python, and paths after it only some of the programs.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Recording, recordingPath } from '#components/real-run/recording.ts';
import { parseProgram } from '#exercise/program.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string', default: 'python3' } },
});

/** What is run for a program; memray writes to a file, from which its reports are made. */
const memray = [
  'python3 -m memray run -q -o run.bin main.py',
  'python3 -m memray summary run.bin',
  'python3 -m memray stats -n 2 run.bin',
];
const commandsOf = (tools: readonly string[]) =>
  tools.includes('memray') ? memray : ['python3 main.py'];

/** Prints the Python, then each tool's version, from what is installed. */
const versions = `import importlib, importlib.metadata, platform, struct, sys
print(f'CPython {platform.python_version()}, {platform.system()}, {struct.calcsize("P") * 8}-bit')
for name in sys.argv[1:]:
    try:
        print(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        print(importlib.import_module(name).__version__)
`;

const folder = mkdtempSync(join(tmpdir(), 'record-tools-'));
function python(...args: string[]): string {
  return execFileSync(values.python, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, COLUMNS: '110', PYTHONIOENCODING: 'utf-8' },
  });
}

try {
  for (const path of globSync('content/programs/**/*.py').sort()) {
    const name = path.replaceAll('\\', '/').slice('content/programs/'.length, -'.py'.length);
    const { source, tools, isNativeOnly } = parseProgram(readFileSync(path, 'utf8'));
    if (
      (tools.length === 0 && !isNativeOnly) ||
      (positionals.length > 0 && !positionals.includes(name))
    )
      continue;
    const [described = '', ...found] = python('-c', versions, ...tools)
      .trimEnd()
      .split('\n');
    writeFileSync(join(folder, 'main.py'), source);
    const recording: Recording = {
      tools: tools.map((tool, index) => ({ name: tool, version: found[index] ?? '' })),
      python: described,
      program: source,
      steps: commandsOf(tools).map((command) => ({
        command,
        output: python(...command.split(' ').slice(1)),
      })),
    };
    const target = recordingPath(name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(recording, null, 2)}\n`);
    console.log(`${target}: ${[described, ...tools, ...found].join(', ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
