import type { LibraryPart } from '../part.ts';
import { fieldSource } from './fields.ts';
import { methodsSource } from './methods.ts';
import { startSource } from './start.ts';
import { usingSource } from './using.ts';

/** The parts of dataclasses. */
export const dataclassesParts: readonly LibraryPart[] = [
  {
    names:
      'dataclass field fields Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple replace is_dataclass make_dataclass',
    source: (minor) =>
      [startSource(minor), fieldSource(minor), methodsSource(minor), usingSource(minor)].join(''),
  },
];
