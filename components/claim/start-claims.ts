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
  const { openClaim } = await import('./open-claim.ts');
  openClaim(claimOf(mark), localeOfTag(document.documentElement.lang), () => {
    mark.focus();
  });
}

function claimOf({ dataset, previousElementSibling }: HTMLButtonElement): OpenedClaim {
  const said = previousElementSibling?.textContent?.trim() ?? '';
  const { claim = '', because, source } = dataset;
  if (because !== undefined && source !== undefined) return { said, because, source };
  return { said, program: claim };
}
