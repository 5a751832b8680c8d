// Hashes of ints and of what is salted: long_hash of Objects/longobject.c, CPython 3.11 to 3.15.

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
