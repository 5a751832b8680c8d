// How smoothly the map of memory pans and zooms over a million blocks: `npm run bench -- figures-arena`.
// Fails where more than 5 frames of a hundred come later than 60 a second do.
import { measureArenaMap } from './figures/arena.ts';

/** Milliseconds of a frame; a screen's clock is not exact, so that one on time may be counted a little longer. */
const [limit, tolerance] = [1000 / 60, 0.1];
const { blocks, arenas, frames, draw, interval, load } = await measureArenaMap();
const ms = (time: number) => `${time.toFixed(1)} ms`;
console.log(
  `${blocks.toLocaleString('en')} blocks in ${String(arenas)} arenas, ${String(frames)} frames: 95 in a hundred` +
    ` follow the one before within ${ms(interval)} (at most ${ms(limit)}), and are drawn within ${ms(draw)};` +
    ` load ${load.toFixed(1)}`,
);
if (interval > limit + tolerance) process.exitCode = 1;
