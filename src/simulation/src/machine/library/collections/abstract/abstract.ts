import type { LibraryPart } from '../../part.ts';
import { mappingSource } from './mappings.ts';
import { protocolSource } from './protocols.ts';
import { sequenceSource } from './sequences.ts';
import { setSource } from './sets.ts';

/** The one part of collections.abc. */
export const abstractParts: readonly LibraryPart[] = [
  {
    names:
      'Hashable Awaitable Iterable Iterator Reversible Generator Sized Container Collection Callable Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence',
    source: () => `${protocolSource}${setSource}${mappingSource}${sequenceSource}`,
  },
];
