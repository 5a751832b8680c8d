import type { LibraryPart } from '../part.ts';
import { counterSource } from './counter.ts';
import { namedtupleSource } from './namedtuple.ts';

/** The parts of collections that are in Python. */
export const collectionsParts: readonly LibraryPart[] = [
  { names: 'namedtuple', source: namedtupleSource },
  { names: 'Counter', source: counterSource },
];
