// The script that each page of a package has besides its own: see `rewrite-page.ts`.
import { lmsText } from '#text/lms.ts';
import { localeOf } from '#text/locale.ts';
import { launchHandle } from './package-window.ts';
import { packagedAddress } from './packaged-address.ts';

const html = document.documentElement;
const { packageRoot = './', packageBase = '/' } = html.dataset;
const root = new URL(packageRoot, location.href).href;

/** Links that islands make name pages as on the site; they are set right as they are used. */
function setRight({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const launch = launchHandle();
  if (!link || !launch) return;
  const { pages, site } = launch;
  const given = link.getAttribute('href') ?? '';
  const place = { root, base: packageBase, pages, site };
  const address = packagedAddress(given, location.href, place);
  if (address === 'nowhere') link.removeAttribute('href');
  else if (address !== null) {
    link.href = address.href;
    if (address.outside) Object.assign(link, { target: '_blank', rel: 'noopener' });
  }
}

for (const event of ['click', 'auxclick', 'contextmenu']) {
  document.addEventListener(event, setRight, { capture: true });
}

/** A page that was opened in a window of its own tells nobody what is done on it. */
if (launchHandle() === null && html.dataset.launch === undefined) {
  const note = document.createElement('p');
  note.className = 'package-alone';
  note.setAttribute('role', 'alert');
  note.textContent = lmsText[localeOf(html.lang.toLowerCase())].alone;
  document.body.prepend(note);
}
