import type { LibraryPart } from '../part.ts';
import { enumClasses } from './classes.ts';
import { enumNames } from './names.ts';
import { enumType } from './types.ts';

const source = (minor: number) =>
  `from types import MappingProxyType${enumNames(minor)}${enumType(minor)}${enumClasses(minor)}`;

/** The parts of enum. */
export const enumParts: readonly LibraryPart[] = [
  {
    names:
      'Enum IntEnum StrEnum ReprEnum Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP EnumType EnumMeta EnumDict auto member nonmember unique',
    source,
  },
];
