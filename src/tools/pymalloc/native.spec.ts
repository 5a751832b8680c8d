// Random scripts of requests on CPython's own pymalloc and on the simulation's, side by side.
import { afterAll, describe, expect, test } from 'vitest';
import { readAnswer, simulateAnswer } from './answers.ts';
import { findNativePymalloc } from './native.ts';
import { randomScript } from './scripts.ts';

const requests = 10_000;

const versions = [
  ['3.11', 'cpython-3.11-64', 1_000],
  ['3.12', 'cpython-3.12-64', 100],
  ['3.13', 'cpython-3.13-64', 100],
] as const;

describe.each(versions)('pymalloc of CPython %s', (version, profile, scripts) => {
  const native = findNativePymalloc(version);
  const missing = typeof native === 'string' ? ` (plays none: ${native})` : '';
  const player = typeof native === 'string' ? null : native.open();
  afterAll(() => {
    player?.close();
  });

  const title = `answers ${String(scripts)} scripts of ${String(requests)} requests as the simulation does`;
  test.runIf(player)(
    title + missing,
    async () => {
      if (!player) throw new Error('there is nothing to play the scripts');
      for (let seed = 1; seed <= scripts; seed++) {
        const script = randomScript(seed, requests);
        const real = readAnswer(await player.play(script), requests);
        const ours = simulateAnswer(script, profile);
        const at = real.addresses.findIndex((address, index) => address !== ours.addresses[index]);
        expect({ seed, request: at }).toEqual({ seed, request: -1 });
        expect({ seed, arenas: ours.arenas }).toEqual({ seed, arenas: real.arenas });
        expect({ seed, stats: ours.stats }).toEqual({ seed, stats: real.stats });
        expect({ seed, pools: ours.pools }).toEqual({ seed, pools: real.pools });
      }
    },
    300_000,
  );
});
