import type { Globals } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Frame } from './frame.ts';

/** Names that are items of a dict or of another mapping. */
export interface MappedNames extends Globals {
  readonly mapping: PyObject;
  /** The builtins that code with these names sees, where they are others than usual. */
  builtins: PyDict | null;
  /** Pushes what a name has; false where it has nothing. */
  load(frame: Frame, name: string): boolean;
  /** Gives a name the top of the stack, which is popped. */
  store(frame: Frame, name: string): void;
  /** Forgets a name; raises where there is none. */
  remove(frame: Frame, name: string): void;
}

/** Whether names are items of a mapping. */
export function isMapped(names: Globals | null): names is MappedNames {
  return names !== null && 'mapping' in names;
}
