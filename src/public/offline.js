// The site's service worker: keeps the pages of an assignment, with the files that they load, so
// that it can be worked on without a network. A page asks for it; no other page is kept.
const cacheName = 'heapscope-assignments';

/** The name of a built file, which never changes under that name. */
const built = /[\w~][\w.~-]*[.-][\w-]{8}\.(?:js|css)/g;

addEventListener('install', () => void skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
});

addEventListener('message', (event) => {
  const { keep } = event.data;
  const [port] = event.ports;
  event.waitUntil(
    keepPages(keep).then(
      (kept) => port.postMessage(kept),
      () => port.postMessage(false),
    ),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  event.respondWith(answer(request));
});

/** The newest that there is: from the network where it answers, or what was kept. */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.url);
  if (kept && isBuilt(request.url)) return kept;
  try {
    const fresh = await fetch(request);
    if (kept && fresh.ok) await cache.put(request.url, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** Keeps pages and, file by file, what they name; says whether every page could be kept. */
async function keepPages(pages) {
  const cache = await caches.open(cacheName);
  const seen = new Set(pages);
  let whole = true;
  for (let wave = [...pages]; wave.length > 0;) {
    const texts = await Promise.all(wave.map((address) => keptText(cache, address)));
    whole &&= texts.every((text, at) => text !== null || isBuilt(wave[at]));
    const named = texts.flatMap((text) => (text ?? '').match(built) ?? []);
    const files = named.map((file) => new URL(`_astro/${file}`, registration.scope).href);
    wave = [...new Set(files)].filter((file) => !seen.has(file));
    for (const file of wave) seen.add(file);
  }
  return whole;
}

/** The text of a page or file, once it is kept; null where it cannot be had. */
async function keptText(cache, address) {
  const kept = isBuilt(address) ? await cache.match(address) : undefined;
  const response = kept ?? (await fetch(address).catch(() => undefined));
  if (!response?.ok) return null;
  if (!kept) await cache.put(address, response.clone());
  return response.text();
}

function isBuilt(address) {
  return new URL(address).pathname.includes('/_astro/');
}
