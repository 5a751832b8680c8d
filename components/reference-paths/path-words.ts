import type { Snapshot } from '@heapscope/simulation';
import { type Numbers, titleOf } from '#scene/numbers.ts';
import type { ReferencePath } from '#scene/reference-paths.ts';
import type { ReferencePathsText } from '#text/reference-paths.ts';

/** One link of a path in words: what holds, and the type of what it holds. */
export interface Link {
  readonly holder: string;
  readonly isName: boolean;
  readonly held: string;
}

/** The links of a path, from the root to the object. */
export function linksOf(
  path: ReferencePath,
  snapshot: Snapshot,
  numbers: Numbers,
  text: ReferencePathsText,
): Link[] {
  return path.map(({ holder, target }) => {
    const object = snapshot.objects.get(target);
    const held = object ? (object.text ?? titleOf(object, numbers)) : '';
    switch (holder.kind) {
      case 'name': {
        const call = snapshot.frames.find(({ id }) => id === holder.frame)?.function ?? '';
        const said = holder.frame === 0 ? holder.name : text.inCall(holder.name, call);
        return { holder: said, isName: true, held };
      }
      case 'slot':
        return { holder: holder.label, isName: false, held };
      case 'stack':
        return { holder: text.temporary, isName: false, held };
      case 'interpreter':
        return { holder: text.interpreter(holder.reason), isName: false, held };
    }
  });
}
