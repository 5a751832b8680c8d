// The arithmetic of hashes: _Py_HashDouble (Python/pyhash.c), long_hash, tuplehash (xxHash),
// frozenset_hash (Objects/*.c), CPython 3.11 to 3.15.

/** A hash: a number where it is a safe integer, else a bigint. */
export type Hash = number | bigint;

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** The one form of a signed hash; -1 stands for an error in CPython, so it becomes -2. */
export function canonical(hash: bigint): Hash {
  if (hash === -1n) return -2;
  return hash <= safe && hash >= -safe ? Number(hash) : hash;
}

/** The hash of an int. */
export function intHash(value: bigint, word: 4 | 8): Hash {
  const modulus = word === 8 ? (1n << 61n) - 1n : (1n << 31n) - 1n;
  if (value < modulus && value > -modulus) return canonical(value);
  return canonical(value % modulus);
}

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

/**
 * A stand-in for a hash that CPython salts (str, bytes) or makes of an address: the same for the same
 * text and seed. Odd seeds flip every bit of the hash that the even seed before them gives.
 */
export function saltedHash(text: string, seed: number, word: 4 | 8): number {
  let [low, high] = [0x811c9dc5 ^ (seed >> 1), 0x9747b28c + (seed >> 1)];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  low = scramble(low ^ high);
  const hash = word === 4 ? low : (scramble(high + low) >> 12) * 2 ** 32 + (low >>> 0);
  const turned = seed % 2 === 1 ? -1 - hash : hash;
  return turned === -1 ? -2 : turned;
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
