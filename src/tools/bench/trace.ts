// How fast a run is recorded, how large its trace is and how fast any cursor of it is reached:
// `npm run bench -- trace [times…]`. Keeps the table in `results/trace.md`; fails past a limit. Each
// length runs in a process of its own, as `npm run bench -- trace one <program> <times>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runNode } from '../run-command.ts';
import { measureTrace, type TraceCost } from './trace/measure.ts';
import { programs } from './trace/programs.ts';

const limits = { speed: 200_000, bytes: 64, replay99: 16 };
const lengths = [1, 10, 100, 1000];
/** Megabytes for the objects of the longest run. */
const memory = '--max-old-space-size=12000';

const [first, ...rest] = process.argv.slice(2);
if (first === 'one') {
  const [name, times] = rest;
  const program = programs.find((each) => each.name === name);
  if (!program) throw new Error(`no program ${String(name)}`);
  console.log(
    JSON.stringify(measureTrace(program.name, program.source(Number(times)), Number(times))),
  );
} else {
  await measureAll(first === undefined ? lengths : [first, ...rest].map(Number));
}

async function measureAll(all: readonly number[]): Promise<void> {
  const title =
    '| program | times | lines | lines a second | bytes a line | first replay, s | of the run | replay, 99 in 100, ms |';
  const table = [title, '| --- | --: | --: | --: | --: | --: | --: | --: |'];
  const faults: string[] = [];
  console.log(title);
  for (const { name } of programs) {
    for (const times of all) {
      const script = 'src/tools/bench/trace.ts';
      const { status, output } = await runNode([memory, script, 'one', name, String(times)]);
      if (status !== 0) throw new Error(output);
      const cost = JSON.parse(output) as TraceCost;
      console.log(row(cost));
      table.push(row(cost));
      faults.push(...faultsOf(cost));
    }
  }
  mkdirSync('src/tools/bench/results', { recursive: true });
  writeFileSync('src/tools/bench/results/trace.md', report(table));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

function row(cost: TraceCost): string {
  const cells = [
    cost.name,
    cost.times,
    cost.lines,
    Math.round(cost.speed / 1000) * 1000,
    cost.bytes.toFixed(1),
    cost.firstReplay.toFixed(2),
    `${(cost.firstReplayShare * 100).toFixed(0)} %`,
    cost.replay99.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function faultsOf({ name, times, speed, bytes, replay99 }: TraceCost): string[] {
  const which = `${name} × ${String(times)}`;
  return [
    ...(speed < limits.speed ? [`${which}: ${speed.toFixed(0)} lines a second`] : []),
    ...(bytes > limits.bytes ? [`${which}: ${bytes.toFixed(1)} bytes a line`] : []),
    ...(replay99 > limits.replay99 ? [`${which}: ${replay99.toFixed(1)} ms to a cursor`] : []),
  ];
}

function report(table: readonly string[]): string {
  const { speed, bytes, replay99 } = limits;
  const targets = `At least ${speed.toLocaleString('en')} lines a second with every effect recorded, at most ${String(bytes)} bytes a line (the log and its strings), at most ${String(replay99)} ms to 99 in 100 random cursors.`;
  return [
    '# Recording and replaying a run',
    '',
    `${targets} Two programs and the same made longer (\`src/tools/bench/trace/programs.ts\`), the best of the runs that fit in ten seconds. Times are the processor's, all threads of the process together. The first replay to the end of a trace finds what outlives its checkpoints. Written by \`npm run bench -- trace\` on ${new Date().toISOString().slice(0, 10)}.`,
    '',
    ...table,
    '',
  ].join('\n');
}
