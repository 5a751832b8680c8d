import type { Attachment } from 'svelte/attachments';

const places = '[type="search"], ol a';

/** Arrow keys go from the field to the results and along them; Tab does as everywhere. */
export const arrowKeys: Attachment<HTMLElement> = (element) => {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...element.querySelectorAll<HTMLElement>(places)];
    const now = all.findIndex((place) => place === document.activeElement);
    const next = now < 0 ? undefined : all[now + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  element.addEventListener('keydown', move);
  return () => {
    element.removeEventListener('keydown', move);
  };
};
