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
  // A second press, while what opens the first is being loaded, is none.
  if (!plate || button.ariaBusy === 'true') return;
  const locale = localeOfTag(document.documentElement.lang);
  button.ariaBusy = 'true';
  const opening = await import('./open-presenter.ts').catch(() => null);
  button.ariaBusy = null;
  const { notLoaded, present: name } = presentText[locale];
  button.textContent = opening === null ? notLoaded : name;
  if (opening === null) return;
  opening.openPresenter(plate, button.dataset.figure ?? '', locale, () => {
    button.focus();
  });
}
