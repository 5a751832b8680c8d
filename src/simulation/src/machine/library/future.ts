// Lib/__future__.py, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

const names =
  'nested_scopes generators division absolute_import with_statement print_function unicode_literals barry_as_FLUFL generator_stop annotations';

const source = () => `
class _Feature:
 def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
  self.optional = optionalRelease
  self.mandatory = mandatoryRelease
  self.compiler_flag = compiler_flag
 def getOptionalRelease(self):
  return self.optional
 def getMandatoryRelease(self):
  return self.mandatory
 def __repr__(self):
  return '_Feature' + repr((self.optional, self.mandatory, self.compiler_flag))
all_feature_names = '${names}'.split()
def _alpha(major, minor, number):
 return (major, minor, 0, 'alpha', number)
nested_scopes = _Feature((2, 1, 0, 'beta', 1), _alpha(2, 2, 0), 16)
generators = _Feature(_alpha(2, 2, 1), (2, 3, 0, 'final', 0), 0)
division = _Feature(_alpha(2, 2, 2), _alpha(3, 0, 0), 0x20000)
absolute_import = _Feature(_alpha(2, 5, 1), _alpha(3, 0, 0), 0x40000)
with_statement = _Feature(_alpha(2, 5, 1), _alpha(2, 6, 0), 0x80000)
print_function = _Feature(_alpha(2, 6, 2), _alpha(3, 0, 0), 0x100000)
unicode_literals = _Feature(_alpha(2, 6, 2), _alpha(3, 0, 0), 0x200000)
barry_as_FLUFL = _Feature(_alpha(3, 1, 2), _alpha(4, 0, 0), 0x400000)
generator_stop = _Feature((3, 5, 0, 'beta', 1), _alpha(3, 7, 0), 0x800000)
annotations = _Feature((3, 7, 0, 'beta', 1), None, 0x1000000)
`;

/** The parts of __future__. */
export const futureParts: readonly LibraryPart[] = [
  { names: `_Feature all_feature_names ${names}`, source },
];
