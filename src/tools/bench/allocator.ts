// Speed of the allocator's model: random pairs of an allocation and a free, over a working set of
// blocks of mixed sizes. Run with `npm run bench -- allocator`.
import { createAllocator } from '@heapscope/simulation';

const pairs = 2_000_000;
const workingSet = 20_000;

let random = 1;
function draw(limit: number): number {
  random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
  return (random >>> 8) % limit;
}

const allocator = createAllocator('cpython-3.14-64');
const live = Float64Array.from({ length: workingSet }, () => allocator.malloc(1 + draw(512)));
const start = performance.now();
for (let pair = 0; pair < pairs; pair++) {
  const index = draw(workingSet);
  allocator.free(live[index] ?? NaN);
  live[index] = allocator.malloc(1 + draw(512));
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${(pairs / seconds / 1e6).toFixed(1)} million allocate-and-free pairs a second ` +
    `(${String(pairs)} pairs, ${String(workingSet)} blocks of 1 to 512 bytes alive)`,
);
