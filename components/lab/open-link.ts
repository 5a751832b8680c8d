import type { LabName } from '#text/labs.ts';
import type { LabLink } from './lab-link.ts';

/**
 * Tells what the fragment of the address holds for a lab, now and whenever it changes. What unpacks
 * it is loaded only where there is a fragment. Returns what ends it.
 */
export function onLabLink<T>(
  lab: LabName,
  read: (state: unknown) => T | null,
  opened: (link: LabLink<T>) => void,
): () => void {
  const look = async () => {
    const { hash } = location;
    if (!/^#l\d/.test(hash)) return;
    const { decodeLab } = await import('./lab-link.ts');
    const link = decodeLab(lab, hash, read);
    if (link) opened(link);
  };
  const onhashchange = () => void look();
  addEventListener('hashchange', onhashchange);
  void look();
  return () => {
    removeEventListener('hashchange', onhashchange);
  };
}
