// SHA-512 (FIPS 180-4), by which random.seed() takes in a string.

const mask = (1n << 64n) - 1n;

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let value = 2n; found.length < count; value += 1n)
    if (found.every((prime) => value % prime !== 0n)) found.push(value);
  return found;
}

/** The first 64 bits of the fraction of a prime's square or cube root. */
function rootBits(prime: bigint, degree: 2n | 3n): bigint {
  const target = prime << (64n * degree);
  let [low, high] = [0n, 1n << 70n];
  while (high - low > 1n) {
    const between = (low + high) >> 1n;
    if (between ** degree <= target) low = between;
    else high = between;
  }
  return low & mask;
}

const rotated = (value: bigint, by: bigint) => ((value >> by) | (value << (64n - by))) & mask;

/** The 64 bytes of a digest. */
export function sha512(bytes: Uint8Array): Uint8Array {
  const constants = primes(80).map((prime) => rootBits(prime, 3n));
  let hash = primes(8).map((prime) => rootBits(prime, 2n));
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  for (let block = 0; block < padded.length; block += 128) {
    const w = Array.from({ length: 16 }, (_, at) => view.getBigUint64(block + at * 8));
    const word = (at: number) => w[at] ?? 0n;
    for (let at = 16; at < 80; at += 1) {
      const [a, b] = [word(at - 15), word(at - 2)];
      const small = rotated(a, 1n) ^ rotated(a, 8n) ^ (a >> 7n);
      const large = rotated(b, 19n) ^ rotated(b, 61n) ^ (b >> 6n);
      w.push((word(at - 16) + small + word(at - 7) + large) & mask);
    }
    let state = hash;
    constants.forEach((constant, at) => {
      const [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
      const mixed = rotated(e, 14n) ^ rotated(e, 18n) ^ rotated(e, 41n);
      const first = h + mixed + ((e & f) ^ (~e & mask & g)) + constant + word(at);
      const second =
        (rotated(a, 28n) ^ rotated(a, 34n) ^ rotated(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      state = [(first + second) & mask, a, b, c, (d + first) & mask, e, f, g];
    });
    hash = hash.map((value, at) => (value + (state[at] ?? 0n)) & mask);
  }
  const digest = new DataView(new ArrayBuffer(64));
  hash.forEach((value, at) => {
    digest.setBigUint64(at * 8, value);
  });
  return new Uint8Array(digest.buffer);
}
