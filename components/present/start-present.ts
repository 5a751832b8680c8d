import { localeOfTag } from '#text/locale.ts';
import { presentText } from '#text/present.ts';

/** Wakes the buttons that show figures large; what does so is loaded when one is pressed. */
export function startPresent(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.present[hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => void present(button));
  }
}

async function present(button: HTMLButtonElement): Promise<void> {
  const plate = button.closest('.figure')?.querySelector<HTMLElement>('.plate');
  if (!plate) return;
  const locale = localeOfTag(document.documentElement.lang);
  const opening = await import('./open-presenter.ts').catch(() => null);
  if (opening === null) {
    button.textContent = presentText[locale].notLoaded;
    return;
  }
  opening.openPresenter(plate, button.dataset.figure ?? '', locale, () => {
    button.focus();
  });
}
