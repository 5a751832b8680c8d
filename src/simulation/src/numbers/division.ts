// Floor division and remainder: l_divmod of Objects/longobject.c, float_divmod of floatobject.c.

/** Quotient and remainder of ints, rounded down; the divisor is not zero. */
export function divideInts(left: bigint, right: bigint): readonly [bigint, bigint] {
  const [whole, rest] = [left / right, left % right];
  return rest !== 0n && rest < 0n !== right < 0n ? [whole - 1n, rest + right] : [whole, rest];
}

/** Quotient and remainder of floats, rounded down; the divisor is not zero. */
export function divideFloats(left: number, right: number): readonly [number, number] {
  let rest = left % right;
  let whole = (left - rest) / right;
  if (rest !== 0) {
    if (rest < 0 !== right < 0) {
      rest += right;
      whole -= 1;
    }
  } else rest = right < 0 ? -0 : 0;
  if (whole === 0) return [left / right < 0 || Object.is(left / right, -0) ? -0 : 0, rest];
  const floor = Math.floor(whole);
  return [whole - floor > 0.5 ? floor + 1 : floor, rest];
}

/** `base ** exponent % modulus` for an exponent that is not negative; the result has the modulus' sign. */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = divideInts(base, modulus)[1];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return divideInts(result, modulus)[1];
}

/** The inverse of a number modulo another, or null. */
export function modularInverse(value: bigint, modulus: bigint): bigint | null {
  const size = modulus < 0n ? -modulus : modulus;
  let [a, b] = [divideInts(value, size)[1], size];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b] = [b, a - q * b];
    [x, y] = [y, x - q * y];
  }
  return a === 1n ? divideInts(x, modulus)[1] : null;
}
