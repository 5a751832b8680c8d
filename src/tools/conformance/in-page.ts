import { chromium, type Page } from '@playwright/test';
import type { PageResults } from '#components/proof/in-page.ts';
import { realCPythonText } from '#text/real-cpython.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../serve/static-server.ts';
import type { CorpusProgram } from './corpus.ts';

const words = realCPythonText.en;
/** Longest that one program may take in the page, in milliseconds: both runs, and a new interpreter. */
const patience = 180_000;
/** Programs after which the page is opened anew, so that its memory does not grow without end. */
const turns = 200;

/** Pages that work at the same time. */
const lanes = 2;

/** What the page says of one program. */
interface Said {
  /** The sentence with the counts; null where there is nothing to compare. */
  readonly verdict: string | null;
  readonly text: string;
  readonly differences: string;
}

async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(`${url}play/`);
  await page.locator('.cm-content').waitFor();
  await page.locator('.real').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: words.run }).waitFor();
}

/** Has the page compare a program, as a reader does. */
async function comparedInPage(page: Page, source: string): Promise<Said> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source);
  const button = page.getByRole('button', { name: words.run });
  await button.click();
  await page.waitForFunction(
    ({ run, stale }) => {
      const real = document.querySelector('.real');
      const asked = [...(real?.querySelectorAll('button') ?? [])].find(
        (each) => each.textContent.trim() === run,
      );
      const said = real?.querySelector('[aria-live]')?.textContent.trim() ?? '';
      const isDone = asked?.getAttribute('aria-disabled') !== 'true';
      return isDone && said !== '' && !said.includes(stale);
    },
    { run: words.run, stale: words.stale },
    { timeout: patience, polling: 100 },
  );
  return page.evaluate((heading) => {
    const real = document.querySelector('.real');
    const region = real?.querySelector(`[role="region"][aria-label="${heading}"]`);
    const rows = [...(region?.querySelectorAll('tbody tr') ?? [])];
    return {
      verdict: real?.querySelector('.agree, .disagree')?.textContent.trim() ?? null,
      text: real?.querySelector('[aria-live]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      differences: rows
        .slice(0, 3)
        .map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(', '))
        .join('; '),
    };
  }, words.differences);
}

function noAnswer(error: unknown): Said {
  const text = `no answer: ${String(error).split('\n')[0] ?? ''}`;
  return { verdict: null, text, differences: '' };
}

/** What the page's comparison of each program comes to, in one Chromium. `dist` has to be built. */
export async function compareInPage(
  corpus: readonly CorpusProgram[],
  tell: (line: string) => void,
): Promise<PageResults> {
  const executablePath = findChromium();
  const server = await serveFolder('dist', 0);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const counts = { observations: 0, agreeing: 0, withoutLooks: 0 };
  const refused: string[] = [];
  const disagreements: { program: string; said: string }[] = [];
  let done = 0;
  const take = (path: string, said: Said) => {
    const [all = 0, agreeing = 0] = (said.verdict?.match(/\d+/g) ?? []).map(Number);
    counts.observations += all;
    counts.agreeing += agreeing;
    if ([words.disturbed, words.unwatched].some((why) => said.text.includes(why))) {
      counts.withoutLooks += 1;
    }
    if (said.verdict === null && said.text.includes(words.refused)) refused.push(path);
    else if (said.verdict === null || all !== agreeing) {
      disagreements.push({ program: path, said: said.differences || said.text });
      tell(`DIFFERS ${path}: ${said.differences || said.text}`);
    }
    done += 1;
    if (done % 50 === 0) tell(`${String(done)} of ${String(corpus.length)}`);
  };
  /** Goes through some of the programs, one after the other, in a page of its own. */
  const goThrough = async (programs: readonly CorpusProgram[]) => {
    let page: Page | null = null;
    for (const [index, { path, source }] of programs.entries()) {
      if (index % turns === 0 || !page) {
        await page?.close();
        page = await browser.newPage();
        await openPage(page, server.url);
      }
      const said = await comparedInPage(page, source).catch(noAnswer);
      take(path, said);
      if (said.verdict === null && !said.text.includes(words.refused)) {
        await page.close();
        page = null;
      }
    }
  };
  try {
    await Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        goThrough(corpus.filter((__, index) => index % lanes === lane)),
      ),
    );
    refused.sort();
    disagreements.sort((one, other) => one.program.localeCompare(other.program));
    return {
      browser: browser.version(),
      programs: corpus.length,
      ...counts,
      refused,
      disagreements,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
