import { mount, unmount } from 'svelte';
import type { Locale } from '#text/locale.ts';
import ClaimDialog from './ClaimDialog.svelte';
import type { OpenedClaim } from './opened-claim.ts';

/** Opens a claim over the page; `closed` is called when the learner has closed it. */
export function openClaim(claim: OpenedClaim, locale: Locale, closed: () => void): void {
  const dialog = mount(ClaimDialog, {
    target: document.body,
    props: {
      claim,
      locale,
      closed: () => {
        void unmount(dialog);
        closed();
      },
    },
  });
}
