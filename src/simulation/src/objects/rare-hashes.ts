// The arithmetic of hashes: _Py_HashDouble (Python/pyhash.c), tuplehash (xxHash), frozenset_hash
// (Objects/*.c), CPython 3.11 to 3.15.
import { canonical, type Hash, intHash } from './hash.ts';

/** The hash of a finite float or an infinity. */
export function floatHash(value: number, word: 4 | 8): Hash {
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159;
  if (Number.isInteger(value)) return intHash(BigInt(value), word);
  const bits = word === 8 ? 61 : 31;
  let [mantissa, shifts] = [Math.abs(value), 0];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    shifts += 1;
  }
  const turn = BigInt((bits - (shifts % bits)) % bits);
  const hash = (BigInt(mantissa) << turn) % ((1n << BigInt(bits)) - 1n);
  return canonical(value < 0 ? -hash : hash);
}

/** The hash of a tuple of objects with these hashes. */
export function tupleHash(hashes: readonly Hash[], word: 4 | 8): Hash {
  return word === 8 ? wideTupleHash(hashes) : narrowTupleHash(hashes);
}

function narrowTupleHash(hashes: readonly Hash[]): Hash {
  let sum = 374761393;
  for (const hash of hashes) {
    sum = (sum + Math.imul(Number(hash) | 0, 2246822519 | 0)) | 0;
    sum = Math.imul((sum << 13) | (sum >>> 19), 2654435761 | 0);
  }
  sum = (sum + (hashes.length ^ 374761393 ^ 3527539)) | 0;
  return sum === -1 ? 1546275796 : sum;
}

function wideTupleHash(hashes: readonly Hash[]): Hash {
  const start = 2870177450012600261n;
  let sum = start;
  for (const hash of hashes) {
    sum = BigInt.asUintN(64, sum + BigInt(hash) * 14029467366897019727n);
    sum = BigInt.asUintN(64, (sum << 31n) | (sum >> 33n));
    sum = BigInt.asUintN(64, sum * 11400714785074694791n);
  }
  sum = BigInt.asIntN(64, sum + (BigInt(hashes.length) ^ (start ^ 3527539n)));
  return sum === -1n ? 1546275796 : canonical(sum);
}

/** The hash of a frozenset of elements with these hashes. */
export function frozensetHash(hashes: readonly Hash[], word: 4 | 8): Hash {
  const bits = word * 8;
  const cut = (value: bigint) => BigInt.asUintN(bits, value);
  let sum = 0n;
  for (const hash of hashes) {
    const own = cut(BigInt(hash));
    sum ^= cut((own ^ 89869747n ^ cut(own << 16n)) * 3644798167n);
  }
  sum ^= cut(BigInt(hashes.length + 1) * 1927868237n);
  sum ^= (sum >> 11n) ^ (sum >> 25n);
  sum = BigInt.asIntN(bits, sum * 69069n + 907133923n);
  return sum === -1n ? 590923713 : canonical(sum);
}
