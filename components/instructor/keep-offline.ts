/**
 * Has the browser keep pages of this site for work without a network; says whether it could. `base`:
 * the address of the site's root.
 */
export async function keepOffline(base: string, pages: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(`${base}offline.js`);
    const { active } = await navigator.serviceWorker.ready;
    if (active === null) return false;
    const { port1, port2 } = new MessageChannel();
    const kept = new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<unknown>) => {
        resolve(data === true);
      };
    });
    active.postMessage({ keep: pages.map((page) => new URL(page, location.href).href) }, [port2]);
    return await kept;
  } catch {
    // Some browsers refuse in private windows; the work goes on with a network.
    return false;
  }
}
