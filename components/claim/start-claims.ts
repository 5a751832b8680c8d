import { claimText } from '#text/claim.ts';
import { localeOfTag } from '#text/locale.ts';
import type { OpenedClaim } from './opened-claim.ts';

/** Wakes the marks of the page; what opens one is loaded when one is pressed. */
export function startClaims(): void {
  for (const mark of document.querySelectorAll<HTMLButtonElement>('.claim-mark[hidden]')) {
    mark.hidden = false;
    mark.addEventListener('click', () => void open(mark));
  }
}

async function open(mark: HTMLButtonElement): Promise<void> {
  // A second press, while what opens the first is being loaded, is none.
  if (mark.ariaBusy === 'true') return;
  const locale = localeOfTag(document.documentElement.lang);
  mark.ariaBusy = 'true';
  const opening = await import('./open-claim.ts').catch(() => null);
  mark.ariaBusy = null;
  if (opening === null) {
    alert(claimText[locale].notLoaded);
    return;
  }
  opening.openClaim(claimOf(mark), locale, () => {
    mark.focus();
  });
}

function claimOf({ dataset, previousElementSibling }: HTMLButtonElement): OpenedClaim {
  const said = previousElementSibling?.textContent?.trim() ?? '';
  const { claim = '', because, source } = dataset;
  if (because !== undefined && source !== undefined) return { said, because, source };
  return { said, program: claim };
}
