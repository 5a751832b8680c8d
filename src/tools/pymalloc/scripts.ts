/** One request for memory: 0 malloc, 1 free, 2 realloc. */
export type RequestKind = 0 | 1 | 2;

/** Words of one request in a script: its kind, the slot of its block, its bytes. */
export const requestWords = 3;

/** Most blocks that a script holds at once. */
const mostBlocks = 20_000;

/** Numbers below a limit, the same for the same seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** How a stretch of a script goes. */
interface Phase {
  /** Of 100 requests so many ask for a block, so many resize one; the others free. */
  readonly asking: number;
  readonly resizing: number;
  readonly bytes: () => number;
  /** Which of the live blocks goes next. */
  readonly pick: (live: number) => number;
}

function drawPhase(draw: (limit: number) => number, tide: number | null): Phase {
  const most = [512, 512, 512, 64, 700][draw(5)] ?? 512;
  const least = tide !== null ? Math.min(430, most) : draw(2) === 0 ? 0 : draw(most);
  const favourites = Array.from({ length: 1 + draw(4) }, () => least + draw(most + 1 - least));
  const favour = draw(101);
  const within = 1 + draw(200);
  return {
    asking: tide ?? [2, 10, 30, 50, 70, 90, 98][draw(7)] ?? 50,
    resizing: draw(3) === 0 ? draw(30) : 0,
    bytes: () =>
      draw(100) < favour
        ? (favourites[draw(favourites.length)] ?? 0)
        : least + draw(most + 1 - least),
    pick:
      [
        (live: number) => draw(live),
        (live: number) => live - 1 - draw(Math.min(live, within)),
        (live: number) => draw(Math.min(live, within)),
      ][draw(3)] ?? draw,
  };
}

/** A random script of so many requests: it grows, shrinks and resizes in phases of many kinds. */
export function randomScript(seed: number, requests: number): Uint32Array {
  const draw = randomFrom(seed);
  const script = new Uint32Array(requests * requestWords);
  const free = Array.from({ length: mostBlocks }, (_, index) => mostBlocks - 1 - index);
  const live: number[] = [];
  // Every other script only swells and ebbs, so that arenas come, go back and come again.
  const swells = seed % 2 === 0;
  let [phase, rising, goal, left] = [drawPhase(draw, null), false, 0, 0];
  for (let at = 0; at < script.length; at += requestWords) {
    if (swells ? live.length === (rising ? goal : 0) : left-- === 0) {
      rising = !rising;
      phase = drawPhase(draw, swells ? (rising ? 100 : 0) : null);
      left = draw(requests / 3);
      goal = Math.floor(requests / 4) + draw(requests / 5);
    }
    const act = draw(100);
    let [kind, slot, bytes]: [RequestKind, number, number] = [0, 0, phase.bytes()];
    if (act < phase.asking || live.length === 0) {
      slot = free.pop() ?? 0;
      live.push(slot);
    } else {
      const index = phase.pick(live.length);
      slot = live[index] ?? 0;
      kind = act < phase.asking + phase.resizing ? 2 : 1;
      if (kind === 1) {
        live[index] = live.at(-1) ?? 0;
        live.pop();
        free.push(slot);
        bytes = 0;
      }
    }
    script.set([kind, slot, bytes], at);
  }
  return script;
}
