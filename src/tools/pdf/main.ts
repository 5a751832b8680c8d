// `npm run pdf`: makes a PDF of each chapter of the built site, in each language, and shows the links
// to them; `npm run pdf -- memory-pools` makes those of one chapter only. It needs a Chromium; a site
// without PDFs is whole, and shows no links.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { basePath } from '../base-path.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../serve/static-server.ts';
import { printPage } from './print-page.ts';
import { showPdfLink } from './show-link.ts';

const site = 'dist';
const all = globSync(`${site}/{,*/}chapters/*/index.html`)
  .map((path) => path.replaceAll('\\', '/').slice(site.length + 1))
  .sort();
if (all.length === 0) fail('There is no built site. Run "npm run build" first.');
const only = process.argv.slice(2);
const pages = all.filter((page) => only.length === 0 || only.includes(basename(dirname(page))));
if (pages.length === 0) fail(`The built site has no chapter ${only.join(' or ')}.`);
const executablePath = findChromium();
if (executablePath === null) {
  fail(
    'No Chromium was found, so no PDF was made. The site is whole without. To make them, install ' +
      'Chromium or Chrome, or set CHROME_PATH to its program, and run this command again.',
  );
}

const start = performance.now();
const server = await serveFolder(site, 0, basePath());
const browser = await chromium.launch({
  executablePath,
  // The sandbox cannot be used as root, as in most containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const page of pages) {
    const pdf = join(site, page.replace('chapters/', 'pdf/').replace('/index.html', '.pdf'));
    const made = await printPage(browser, `${server.url}${dirname(page)}/`);
    mkdirSync(dirname(pdf), { recursive: true });
    writeFileSync(pdf, made);
    const path = join(site, page);
    writeFileSync(path, showPdfLink(readFileSync(path, 'utf8')));
    console.log(`${pdf}  ${Math.round(made.length / 1024)} KiB`);
  }
} finally {
  await browser.close();
  await server.close();
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${pages.length} PDFs in ${seconds} s; the chapters' pages link to them.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
