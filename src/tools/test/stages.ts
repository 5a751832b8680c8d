import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runNode, type CommandResult } from '../run-command.ts';

/** What one stage of `npm test` found. `output` is shown when something failed. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One stage of `npm test`. */
export interface Stage {
  readonly name: string;
  run(): Promise<StageResult>;
}

/** A stage that passes or fails as a whole, by its exit status. */
export function whole(name: string, ...args: string[]): Stage {
  return {
    name,
    run: async () => {
      const { status, output } = await runNode(args);
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
    },
  };
}

const reports = mkdtempSync(join(tmpdir(), 'heapscope-'));

/** A stage whose tool writes a JSON report that says how many tests passed and failed. */
function counted(
  name: string,
  run: (report: string) => Promise<CommandResult>,
  count: (report: unknown) => { passed: number; failed: number },
): Stage {
  return {
    name,
    run: async () => {
      const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
      const { status, output } = await run(report);
      let counts = { passed: 0, failed: 0 };
      try {
        counts = count(JSON.parse(readFileSync(report, 'utf8')));
      } catch (error) {
        return { passed: 0, failed: 1, output: `${output}\nNo report: ${String(error)}` };
      }
      // A tool that fails without a failed test (a broken configuration, no test found) fails the stage.
      const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
      return { passed: counts.passed, failed, output };
    },
  };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Unit, property and conformance tests. */
export const unitTests: Stage = counted(
  'unit and property tests',
  (report) =>
    runNode([
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  (report) => {
    const { numPassedTests, numFailedTests } = vitestReport.parse(report);
    return { passed: numPassedTests, failed: numFailedTests };
  },
);

/** A port that nothing listens on, so that another server on this machine is in nobody's way. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 4399);
      });
    });
  });
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** End-to-end tests in Chromium, on the built site. */
export const endToEndTests: Stage = counted(
  'end to end in Chromium',
  async (report) =>
    runNode(['node_modules/@playwright/test/cli.js', 'test'], {
      env: { E2E_REPORT: report, E2E_PORT: String(await freePort()) },
    }),
  (report) => {
    const { stats } = playwrightReport.parse(report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
);

const contentReport = z.object({ passed: z.number(), failed: z.number() });

/** Every program, claim and answer of the course, on the simulation and on real CPython. */
export const contentChecks: Stage = counted(
  'content',
  (report) => runNode(['src/tools/check-content/main.ts', '--report', report]),
  (report) => contentReport.parse(report),
);
