import { themeKey } from './theme-before-paint.ts';

type Theme = 'auto' | 'light' | 'dark';
const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** The colours chosen on this page, or the system's. */
function chosen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

/** Brings the header's colour button to life: each press goes on from system to light to dark. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-switch');
  if (button === null) return;
  const show = () => {
    const now = chosen();
    button.dataset.now = now;
    button.ariaLabel = button.dataset[now] ?? null;
    button.title = button.ariaLabel ?? '';
  };
  button.addEventListener('click', () => {
    choose(next[chosen()]);
    show();
  });
  show();
  button.hidden = false;
}
