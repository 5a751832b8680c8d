import { mount, unmount } from 'svelte';
import type { Locale } from '#text/locale.ts';
import Presenter from './Presenter.svelte';

/** Shows a figure in the whole window; `closed` is called when that has ended. */
export function openPresenter(
  plate: HTMLElement,
  figure: string,
  locale: Locale,
  closed: () => void,
): void {
  const presenter = mount(Presenter, {
    target: document.body,
    props: {
      plate,
      figure,
      locale,
      closed: () => {
        void unmount(presenter).then(closed);
      },
    },
  });
}
