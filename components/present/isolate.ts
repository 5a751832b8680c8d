/**
 * Makes everything else on the page inert: only these elements can be reached. Gives the way to undo
 * it.
 */
export function isolate(...kept: readonly Element[]): () => void {
  const silenced: HTMLElement[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (kept.includes(child)) continue;
      if (kept.some((each) => child.contains(each))) walk(child);
      else if (child instanceof HTMLElement && !child.inert) {
        child.inert = true;
        silenced.push(child);
      }
    }
  };
  walk(document.body);
  return () => {
    for (const element of silenced) element.inert = false;
  };
}
