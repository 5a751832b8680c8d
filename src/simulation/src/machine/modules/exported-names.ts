import type { PyModule } from '../../objects/functions.ts';
import { libraryParts } from '../library/library.ts';

/** The public names of a module, as far as the model has them (`from module import *`). */
export function exportedNames({ name, attributes }: PyModule): string[] {
  const names = [
    ...attributes.keys(),
    ...libraryParts(name).flatMap((part) => part.names.split(' ')),
  ];
  return [...new Set(names)].filter((each) => !each.startsWith('_'));
}
