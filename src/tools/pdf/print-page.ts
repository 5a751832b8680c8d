import type { Browser } from '@playwright/test';

const margin = { top: '18mm', bottom: '18mm', left: '20mm', right: '20mm' };
const footer =
  '<div style="width: 100%; font: 8pt sans-serif; text-align: center"><span class="pageNumber"></span></div>';

/** A page of the site as a PDF, A4, tagged and with an outline. Rejects where the page cannot be read. */
export async function printPage(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}`);
    return await page.pdf({
      ...{ format: 'A4', margin, printBackground: true, tagged: true, outline: true },
      ...{ displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer },
    });
  } finally {
    await page.close();
  }
}
