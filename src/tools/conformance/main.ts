// `npm run conformance`: the corpus on the simulation and on real CPythons, compared byte by byte.
// `--record [paths]` writes what the engines print beside the cases instead; `--engine NAME` (may be
// given several times) picks engines; other words pick programs by the start of their paths.
// `--generated N` compares N random programs instead, those of `--seed S`, and prints each that
// differs, shortened.
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { readCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { openEngines } from './engines.ts';
import { record } from './record.ts';
import type { Results } from '#components/proof/results.ts';
import { generate } from './generated/generate.ts';
import { summarise, writeGenerated, writeResults } from './results.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: [] },
    generated: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

function tell(results: Results): number {
  for (const { program, engine, difference } of results.disagreements) {
    console.log(`DIFFERS ${program} on ${engine}: ${difference}`);
  }
  for (const { program, reason } of results.refused) console.log(`refused ${program}: ${reason}`);
  const { programs, refused, disagreements, observations } = results;
  const most = Math.floor(programs / 50);
  console.log(
    `${String(programs)} programs, ${String(results.engines.length)} engines, ` +
      `${String(observations)} observations, ${String(disagreements.length)} disagreements, ` +
      `${String(refused.length)} programs refused (at most ${String(most)})`,
  );
  const failed = disagreements.length + Math.max(0, refused.length - most);
  console.log(
    `${String(results.comparisons - disagreements.length)} passed, ${String(failed)} failed`,
  );
  return failed;
}

async function compareAll(engines: readonly Engine[]): Promise<number> {
  const corpus = readCorpus(positionals);
  const each = engines.map(async (engine) => {
    const comparisons = [];
    for (const program of corpus) comparisons.push(await compare(program, engine));
    return comparisons;
  });
  const comparisons = (await Promise.all(each)).flat();
  const results = summarise(corpus.length, engines, comparisons);
  if (positionals.length === 0 && values.engine.length === 0) writeResults(results);
  return tell(results);
}

const engines = await openEngines(values.engine);
if (values.engine.length === 0 && !engines.some(({ name }) => name === '3.11-64')) {
  console.log('No native CPython 3.11 is installed here: going on without it.');
}
try {
  if (values.record) {
    const count = await record(readCorpus(positionals), engines, positionals.length > 0);
    console.log(
      `${String(count)} programs recorded on ${engines.map(({ name }) => name).join(', ')}`,
    );
  } else if (values.generated !== undefined) {
    const found = [];
    for (const engine of engines) {
      found.push(await generate(engine, Number(values.generated), Number(values.seed)));
    }
    found.forEach(writeGenerated);
    if (found.some(({ disagreements }) => disagreements > 0)) process.exitCode = 1;
  } else if ((await compareAll(engines)) > 0) process.exitCode = 1;
} finally {
  for (const engine of engines) engine.close();
}
