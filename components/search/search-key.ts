/** The key that opens the search on every page. */
export const searchKey = '/';
/** Holds `off` where the reader has switched the key off; a single key can be pressed by mistake. */
const setting = 'heapscope.search-key';

/** Whether the key is to open the search. */
export function searchKeyIsOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key on or off, for this browser. */
export function switchSearchKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // Storage is forbidden: the key stays as it is.
  }
}

/** Opens the search when its key is pressed where nothing is typed. */
export function startSearchKey(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.search');
  document.addEventListener('keydown', (event) => {
    if (event.key !== searchKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTypedInto(event.target) || !searchKeyIsOn()) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (field) field.focus();
    else link?.click();
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
