// Sizes as sys.getsizeof gave them on 3.11.7, 3.12.1 and 3.13.0 (64-bit) and on Pyodide's 3.11 to
// 3.15 (32-bit). 64-bit 3.14 and 3.15 were not at hand: a type is there as large as in 3.13, or by as
// many words larger as it grew from 3.13 on 32 bits (tuples, functions, classes).
import type { TypeSizes } from './profile.ts';

/** What differs between versions, in words unless said otherwise. */
interface VersionWords {
  readonly minor: number;
  readonly word: 4 | 8;
  readonly class: number;
  readonly generator: number;
}

/** Sizes of one version and word size. */
export function typeSizes({ minor, word, class: classBytes, generator }: VersionWords): TypeSizes {
  const words = (count: number) => count * word;
  const collector = words(2);
  return {
    int: words(3),
    float: words(2) + (word === 8 ? 8 : 8),
    none: words(2),
    object: words(2),
    list: words(5) + collector,
    tuple: words(minor >= 14 ? 4 : 3) + collector,
    dict: word === 8 ? 64 : 40,
    dictKeys: word === 8 ? 32 : 20,
    set: words(25) + collector,
    function: words(minor >= 14 ? 19 : minor >= 12 ? 18 : 17) + collector,
    method: words(6) + collector,
    builtin: words(7) + collector,
    class: classBytes,
    classKeys: word === 8 ? 768 : 420,
    cell: words(3) + collector,
    weakref: words(8) + collector,
    range: words(6),
    slice: words(5) + collector,
    iterator: words(4) + collector,
    setIterator: words(6) + collector,
    rangeIterator: words(minor === 11 ? 6 : 5),
    dictIterator: words(7) + collector,
    dictView: words(3) + collector,
    enumerate: words(minor >= 11 ? 7 : 6) + collector,
    zip: words(6) + collector,
    generator,
    instance: words(minor === 11 ? 7 : 6),
    frame: words((word === 8 ? [15, 15, 17, 19, 19] : [17, 17, 19, 20, 20])[minor - 11] ?? 0),
    exception: words(9) + collector,
    asciiString: minor === 11 ? (word === 8 ? 48 : 24) : words(5),
    wideString: minor === 11 ? (word === 8 ? 72 : 36) : words(7),
  };
}
