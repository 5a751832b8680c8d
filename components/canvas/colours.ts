/**
 * The page's colours that hold where `element` stands, by the names of their tokens in `tokens.css`: a
 * canvas knows neither custom properties nor `light-dark()`.
 */
export function readTokens<Token extends string>(
  element: HTMLElement,
  tokens: readonly Token[],
): Readonly<Record<Token, string>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const found = tokens.map((token): [Token, string] => {
    probe.style.setProperty('color', `var(--${token})`);
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found) as Record<Token, string>;
}

/** Calls `changed` whenever the page turns light or dark; answers how to stop. */
export function watchColours(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    theme.disconnect();
  };
}
