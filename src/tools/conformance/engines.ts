import { CPythonHost } from '#cpython/host.ts';
import { openThread } from '#cpython/node/run-in-node.node.ts';
import { cpythonReleases } from '#cpython/releases.ts';
import type { Engine } from './engine.ts';
import { endingOf } from '../../simulation/src/recorded-output.ts';
import { findNative } from './native.ts';

/** The packages of Pyodide in package.json, by profile. */
const releases: Readonly<Record<string, string>> = Object.fromEntries(
  cpythonReleases.map((release) => [release.profile.replace('cpython-', ''), release.package]),
);

const limits = { seconds: 60, output: 2_000_000, memory: 1024 * 2 ** 20 };
/** Programs after which an interpreter makes room for a new one. */
const turns = 200;

/** Opens the CPython in WebAssembly of a profile; it starts when it gets its first program. */
export function openWasm(name: string): Engine {
  const release = releases[name];
  if (release === undefined) throw new Error(`There is no CPython ${name} in package.json`);
  let host = new CPythonHost(openThread(release));
  let left = turns;
  return {
    name,
    get version() {
      return host.version;
    },
    async observe(source) {
      if (left === 0) {
        host.close();
        host = new CPythonHost(openThread(release));
        left = turns;
      }
      left -= 1;
      const { stdout, outcome } = await host.run({ source, limits });
      const ending =
        outcome.kind === 'finished'
          ? endingOf(outcome)
          : outcome.kind === 'raised'
            ? outcome.message
            : JSON.stringify(outcome);
      return { stdout, ending };
    },
    close() {
      host.close();
    },
  };
}

/** Five CPythons in WebAssembly and those that are installed here, in the order of their names. */
export async function openEngines(only: readonly string[]): Promise<Engine[]> {
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  const wasm = Object.keys(releases).filter(wanted).map(openWasm);
  const native = (await findNative(only)).filter(({ name }) => wanted(name));
  return [...native, ...wasm].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
