/**
 * Listens, before the editor does, for the keys that run a program: Ctrl+Enter, or Command+Enter on a
 * Mac.
 */
export function onRunKey(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}
