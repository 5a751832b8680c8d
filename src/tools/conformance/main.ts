// `npm run conformance`: the corpus on the simulation and on real CPythons, compared byte by byte.
// `--record [paths]` writes what the engines print beside the cases instead; `--engine NAME` (may be
// given several times) picks engines; other words pick programs by the start of their paths.
// `--in-page` has the built site's own comparison look at every program in a Chromium instead.
// `--practice N` compares programs of practice instead, those of N seeds of each topic and level, from
// `--seed S`; a run of the whole corpus ends with some of them.
// `--generated N` compares N random programs instead, those of `--seed S`, and prints each that
// differs, shortened.
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { readCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { compareInPage } from './in-page.ts';
import { openEngines } from './engines.ts';
import { comparePractice, practiceSettings } from './practice.ts';
import { record } from './record.ts';
import type { Results } from '#components/proof/results.ts';
import { generate } from './generated/generate.ts';
import { summarise, writeGenerated, writeInPage, writeResults } from './results.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: [] },
    generated: { type: 'string' },
    practice: { type: 'string' },
    'in-page': { type: 'boolean', default: false },
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

/** Seeds of each topic and level that a run of the whole corpus takes along. */
const usualSeeds = 3;

async function practiceOn(engines: readonly Engine[], seeds: number): Promise<number> {
  const settings = practiceSettings(seeds, Number(values.seed));
  const found = await Promise.all(engines.map((engine) => comparePractice(engine, settings)));
  for (const { engine, agreed, troubles } of found) {
    for (const trouble of troubles) console.log(`DIFFERS ${trouble}`);
    console.log(
      `practice on ${engine}: ${String(agreed)} programs agreed, ${String(troubles.length)} did not`,
    );
  }
  return found.reduce((sum, { troubles }) => sum + troubles.length, 0);
}

async function compareAllInPage(): Promise<number> {
  const found = await compareInPage(readCorpus(positionals), (line) => {
    console.log(line);
  });
  if (positionals.length === 0) writeInPage(found);
  const { programs, observations, agreeing, withoutLooks, refused, disagreements } = found;
  console.log(
    `${String(programs)} programs in Chromium ${found.browser}: ${String(observations)} observations, ` +
      `${String(agreeing)} agree; ${String(withoutLooks)} programs without looks at variables, ` +
      `${String(refused.length)} refused`,
  );
  const failed = disagreements.length;
  console.log(`${String(programs - failed)} passed, ${String(failed)} failed`);
  return failed;
}

if (values['in-page']) {
  const failed = await compareAllInPage();
  process.exit(failed > 0 ? 1 : 0);
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
  } else if (values.practice !== undefined) {
    if ((await practiceOn(engines, Number(values.practice))) > 0) process.exitCode = 1;
  } else {
    const whole = positionals.length === 0;
    const failed =
      (await compareAll(engines)) + (whole ? await practiceOn(engines, usualSeeds) : 0);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  for (const engine of engines) engine.close();
}
