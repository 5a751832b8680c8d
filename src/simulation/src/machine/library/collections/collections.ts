import type { LibraryPart } from '../part.ts';
import { chainMapSource } from './chain-map.ts';
import { counterSource } from './counter.ts';
import { namedtupleSource } from './namedtuple.ts';
import { userDictSource, userListSource } from './user-types.ts';

/** The parts of collections that are in Python. */
export const collectionsParts: readonly LibraryPart[] = [
  { names: 'namedtuple', source: namedtupleSource },
  { names: 'Counter', source: counterSource },
  { names: 'ChainMap', source: chainMapSource },
  { names: 'UserDict', source: userDictSource },
  { names: 'UserList', source: userListSource },
];
