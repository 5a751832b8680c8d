// Speed of the allocator's model beside CPython's own pymalloc, in one run: random pairs of a free
// and an allocation of 1 to 512 bytes, over a set of live blocks. Both sides draw the same numbers
// and count the processor's time, so that other programs on the machine count for neither. Run with
// `npm run bench -- allocator`; fails where the model is slower.
import { createAllocator, type Allocator } from '@heapscope/simulation';
import { findNativePymalloc } from '../pymalloc/native.ts';

const pairs = 5_000_000;
const blocks = 20_000;
const rounds = 9;

/** The next number of a row: its upper 24 bits are what is drawn. */
const follow = (random: number): number => (Math.imul(random, 1664525) + 1013904223) | 0;

/** What `time_pairs` of native_pymalloc.c times. */
function play(allocator: Allocator, live: Float64Array, first: number): void {
  let random = first;
  for (let pair = 0; pair < pairs; pair++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    const index = (random >>> 8) % blocks;
    allocator.free(live[index] ?? NaN);
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    live[index] = allocator.malloc(1 + ((random >>> 8) % 512));
  }
}

/** Seconds of the processor that the simulation takes for the pairs. */
function simulatedSeconds(): number {
  let random = 1;
  const allocator = createAllocator('cpython-3.11-64');
  const live = Float64Array.from({ length: blocks }, () => {
    random = follow(random);
    return allocator.malloc(1 + ((random >>> 8) % 512));
  });
  const start = process.cpuUsage();
  play(allocator, live, random);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const native = findNativePymalloc('3.11');
const speed = (seconds: number) => (pairs / seconds / 1e6).toFixed(1);
// Once without a count: CPython's code is compiled before it runs, ours while it does.
simulatedSeconds();
const ratios: number[] = [];
for (let round = 1; round <= rounds; round++) {
  const ours = simulatedSeconds();
  if (typeof native === 'string') {
    console.log(`simulation ${speed(ours)} million pairs a second; ${native}`);
    continue;
  }
  const theirs = native.secondsForPairs(pairs, blocks);
  ratios.push(theirs / ours);
  console.log(
    `simulation ${speed(ours)}, CPython ${native.version} ${speed(theirs)} million pairs a second: ` +
      `${(theirs / ours).toFixed(2)} times as fast`,
  );
}
const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
if (middle !== undefined) {
  console.log(`median ${middle.toFixed(2)} (at least 1.00)`);
  if (middle < 1) process.exitCode = 1;
}
