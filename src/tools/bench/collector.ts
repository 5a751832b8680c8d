// Speed of the collector's model beside CPython's own collector, over the same graph of a million
// objects in one run, both in seconds of the processor; and how long a step of a collection's phases
// takes to show, with 10,000 objects. Run with `npm run bench -- collector`; fails past a limit.
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { frameTimes } from './collector/frames.ts';
import { type Graph, pythonProgram, simulatedSeconds } from './collector/graph.ts';

const limits = { timesNative: 3, frame: 1000 / 60 };
const rounds = 9;
const graph: Graph = { lists: 1_000_000, stride: 7919 };

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Seconds that CPython 3.11 takes; null where there is none. */
function nativeSeconds(): number[] | null {
  const pythons = [
    'python3.11',
    ...globSync(join(homedir(), '.pyenv/versions/3.11.*/bin/python3')),
  ];
  for (const python of pythons) {
    try {
      const program = pythonProgram(graph, rounds);
      const said = execFileSync(python, ['-c', program], { encoding: 'utf8', stdio: 'pipe' });
      return said.trim().split('\n').map(Number);
    } catch {
      continue;
    }
  }
  return null;
}

/** The best: where other programs run too, they disturb the caches. */
const best = (numbers: readonly number[]): number => Math.min(...numbers);

const theirs = nativeSeconds();
const ours = simulatedSeconds(graph, rounds);
const text = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`;
if (!theirs) console.log(`simulation ${text(best(ours))}; no CPython 3.11 is installed here`);
else {
  const times = best(ours) / best(theirs);
  console.log(
    `a million objects: simulation ${text(best(ours))}, CPython 3.11 ${text(best(theirs))}: ` +
      `${times.toFixed(2)} times (at most ${String(limits.timesNative)})`,
  );
  if (times > limits.timesNative) process.exitCode = 1;
}

const frames = frameTimes(10_000, 600).toSorted((a, b) => a - b);
const late = frames[Math.floor(frames.length * 0.99)] ?? NaN;
console.log(
  `10,000 objects: a step takes ${middle(frames).toFixed(2)} ms, 99 in 100 at most ` +
    `${late.toFixed(2)} ms (at most ${limits.frame.toFixed(1)})`,
);
if (late > limits.frame) process.exitCode = 1;
