// Private names: _Py_Mangle of Python/compile.c, CPython 3.11 to 3.15.

/** A name as it is written in a class of another name: `__x` in `class Deck` is `_Deck__x`. */
export function privateName(cls: string | null, name: string): string {
  const stem = cls?.replace(/^_+/, '') ?? '';
  const isPrivate = name.startsWith('__') && !name.endsWith('__') && !name.includes('.');
  return isPrivate && stem !== '' ? `_${stem}${name}` : name;
}
