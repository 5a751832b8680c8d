import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/tools/chromium.ts';

const port = Number(process.env.E2E_PORT ?? 4399);
const base = `http://localhost:${port}/`;
const executablePath = findChromium();

/** End-to-end tests run on the built site (`npm run build` first; `npm test` does both). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.E2E_REPORT
    ? [['line'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['line']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: base,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // The sandbox cannot be used as root, as in most containers.
      args: [
        '--disable-background-networking',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `node src/tools/serve/main.ts dist ${port} /`,
    url: base,
    reuseExistingServer: false,
  },
});
