// Speed of the allocator's model beside CPython's own pymalloc, in one run: random pairs of a free
// and an allocation of 1 to 512 bytes, over a set of live blocks. Run with
// `npm run bench -- allocator`; fails where the model is slower.
import { createAllocator } from '@heapscope/simulation';
import { findNativePymalloc } from '../pymalloc/native.ts';

const pairs = 5_000_000;
const blocks = 20_000;
const rounds = 5;

/** Seconds that the simulation takes for the pairs that `time_pairs` of native_pymalloc.c times. */
function simulatedSeconds(): number {
  let random = 1;
  const draw = (limit: number): number => {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    return (random >>> 8) % limit;
  };
  const allocator = createAllocator('cpython-3.11-64');
  const live = Float64Array.from({ length: blocks }, () => allocator.malloc(1 + draw(512)));
  const start = performance.now();
  for (let pair = 0; pair < pairs; pair++) {
    const index = draw(blocks);
    allocator.free(live[index] ?? NaN);
    live[index] = allocator.malloc(1 + draw(512));
  }
  return (performance.now() - start) / 1000;
}

const native = findNativePymalloc('3.11');
const speed = (seconds: number) => (pairs / seconds / 1e6).toFixed(1);
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
