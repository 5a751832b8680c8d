// Correctly rounded decimal digits of a double, ties to even: what Python/dtoa.c computes.

/** A finite magnitude as `mantissa * 2 ** exponent`, both exact. */
export function binaryParts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const stored = Number(bits >> 52n);
  const fraction = bits & ((1n << 52n) - 1n);
  return stored === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: stored - 1075 };
}

/** `numerator / denominator` rounded to an integer, ties to even. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const twice = (numerator - whole * denominator) * 2n;
  return twice > denominator || (twice === denominator && whole % 2n === 1n) ? whole + 1n : whole;
}

/** A magnitude times `10 ** power`, rounded to an integer. */
function scaled(value: number, power: number): bigint {
  const { mantissa, exponent } = binaryParts(value);
  const up = (10n ** BigInt(Math.max(power, 0)) * mantissa) << BigInt(Math.max(exponent, 0));
  return roundedQuotient(
    up,
    (10n ** BigInt(Math.max(-power, 0))) << BigInt(Math.max(-exponent, 0)),
  );
}

/** A finite magnitude with so many digits after the point; a negative number rounds to tens. */
export function fixedDigits(value: number, places: number): string {
  const digits = scaled(value, places).toString();
  if (places <= 0) return digits === '0' ? digits : digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function isBelowPower(value: number, power: number): boolean {
  const { mantissa, exponent } = binaryParts(value);
  const left = (mantissa * 10n ** BigInt(Math.max(-power, 0))) << BigInt(Math.max(exponent, 0));
  return left < (10n ** BigInt(Math.max(power, 0))) << BigInt(Math.max(-exponent, 0));
}

/** A finite magnitude's `precision + 1` significant digits, and the power of ten of the first. */
export function significantDigits(
  value: number,
  precision: number,
): { digits: string; power: number } {
  if (value === 0) return { digits: '0'.repeat(precision + 1), power: 0 };
  let power = Number(value.toExponential().split('e')[1]);
  // The shortest text of a number may round up to a power of ten that the number is below.
  if (isBelowPower(value, power)) power -= 1;
  let digits = scaled(value, precision - power).toString();
  if (digits.length > precision + 1) {
    power += 1;
    digits = digits.slice(0, -1);
  }
  return { digits, power };
}

/** The exact quotient of two ints, correctly rounded to a double; infinite where it is too large. */
export function trueQuotient(left: bigint, right: bigint): number {
  const [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  const sign = left < 0n === right < 0n ? 1 : -1;
  const limit = 1n << 53n;
  if (a <= limit && b <= limit) return (sign * Number(a)) / Number(b);
  const shift = a.toString(2).length - b.toString(2).length - 66;
  const low = Math.max(shift, -1080);
  const top = low < 0 ? a << BigInt(-low) : a;
  const bottom = low > 0 ? b << BigInt(low) : b;
  const whole = top / bottom;
  // The lost remainder stands as a last bit, so that no false tie appears.
  const sticky = (whole << 1n) | (whole * bottom === top ? 0n : 1n);
  return sign * scaledDouble(sticky, low - 1);
}

/** `mantissa * 2 ** exponent` as the nearest double, ties to even. */
export function scaledDouble(mantissa: bigint, exponent: number): number {
  const length = mantissa.toString(2).length;
  const drop = Math.max(length - 53, -1074 - exponent);
  if (drop <= 0) return doubled(Number(mantissa), exponent);
  return doubled(Number(roundedQuotient(mantissa, 1n << BigInt(drop))), exponent + drop);
}

/** An exact product with a power of two, in steps that stay exact. */
function doubled(value: number, exponent: number): number {
  let [result, left] = [value, exponent];
  for (; left > 1000; left -= 1000) result *= 2 ** 1000;
  for (; left < -1000; left += 1000) result *= 2 ** -1000;
  return result * 2 ** left;
}
