import type { BrowserContext, Frame } from '@playwright/test';

/** Makes everything that keeps data in a browser throw, as where storage is blocked, and takes note. */
export async function trapStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const touched: string[] = [];
    Object.defineProperty(window, 'storageTouched', { value: touched });
    const trap = (owner: object, name: string) => {
      const refuse = () => {
        touched.push(name);
        throw new DOMException('storage is blocked', 'SecurityError');
      };
      Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      trap(window, name);
    }
    trap(Document.prototype, 'cookie');
  });
}

/** What of its storage a frame has touched. */
export function storageTouched(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => (window as unknown as { storageTouched: string[] }).storageTouched);
}
