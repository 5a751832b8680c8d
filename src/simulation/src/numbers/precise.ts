// Elementary functions, correctly rounded: what the C library's exp, log, pow, sin and cos give but for
// the rarest of arguments. Computed as fixed-point numbers of many bits.
import { binaryParts, scaledDouble } from './decimal.ts';

/** Bits after the point. */
const places = 200n;
const one = 1n << places;

function fixed(value: number): bigint {
  const { mantissa, exponent } = binaryParts(value);
  const shift = BigInt(exponent) + places;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return value < 0 ? -size : size;
}

function rounded(value: bigint, exponent = 0): number {
  const size = scaledDouble(value < 0n ? -value : value, exponent - Number(places));
  return value < 0n ? -size : size;
}

/** The sum of a power series, from its first term and the factor between terms. */
function series(first: bigint, next: (term: bigint, index: bigint) => bigint): bigint {
  let [sum, term, index] = [0n, first, 0n];
  while (term !== 0n && term !== -1n) {
    sum += term;
    index += 1n;
    term = next(term, index);
  }
  return sum;
}

/** The logarithm of a number near 1: twice the inverse hyperbolic tangent of (x - 1) / (x + 1). */
function logNearOne(x: bigint): bigint {
  const ratio = ((x - one) << places) / (x + one);
  const square = (ratio * ratio) >> places;
  let [sum, power] = [0n, ratio];
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> places;
  }
  return 2n * sum;
}

const log2 = logNearOne(2n * one);

/** Pi, by Machin's formula. */
const pi = (() => {
  const arctan = (divisor: bigint) => {
    let [sum, power, sign] = [0n, one / divisor, 1n];
    for (let odd = 1n; power !== 0n; odd += 2n) {
      sum += (sign * power) / odd;
      power /= divisor * divisor;
      sign = -sign;
    }
    return sum;
  };
  return 4n * (4n * arctan(5n) - arctan(239n));
})();

function logFixed(value: number): bigint {
  const { mantissa, exponent } = binaryParts(value);
  const length = mantissa.toString(2).length;
  const x = (mantissa << places) >> BigInt(length - 1);
  return logNearOne(x) + BigInt(exponent + length - 1) * log2;
}

function expFixed(x: bigint): number {
  const turns = x / log2;
  const rest = x - turns * log2;
  return rounded(
    series(one, (term, index) => ((term * rest) >> places) / index),
    Number(turns),
  );
}

/** The natural logarithm of a positive finite number. */
export function preciseLog(value: number): number {
  return value === 1 ? 0 : rounded(logFixed(value));
}

/** The logarithm to another base of a positive finite number. */
export function preciseLogTo(base: 2 | 10, value: number): number {
  const scale = base === 2 ? log2 : logFixed(10);
  return value === 1 ? 0 : rounded((logFixed(value) << places) / scale);
}

/** `e ** value`. */
export function preciseExp(value: number): number {
  if (value > 710) return Infinity;
  return value < -746 ? 0 : expFixed(fixed(value));
}

function precisePower(base: number, exponent: number): number {
  const product = (logFixed(base) * fixed(exponent)) >> places;
  if (product > 710n * one) return Infinity;
  return product < -746n * one ? 0 : expFixed(product);
}

function sineFixed(x: bigint, first: bigint, step: bigint): bigint {
  const square = (x * x) >> places;
  return series(first, (term, index) => {
    const place = 2n * index + step;
    return -(((term * square) >> places) / (place * (place - 1n)));
  });
}

function turned(value: number, quarter: bigint): number {
  const x = fixed(value);
  const half = pi / 2n;
  const turns = (x + (x < 0n ? -half : half) / 2n) / half;
  const rest = x - turns * half;
  const part = (((turns + quarter) % 4n) + 4n) % 4n;
  const size = part % 2n === 0n ? sineFixed(rest, rest, 1n) : sineFixed(rest, one, 0n);
  return rounded(part < 2n ? size : -size);
}

/** The sine of a number of ordinary size. */
export function preciseSine(value: number): number {
  return Math.abs(value) < 1e-8 ? value : turned(value, 0n);
}

/** The cosine of a number of ordinary size. */
export function preciseCosine(value: number): number {
  return turned(value, 1n);
}

/** `base ** exponent` of doubles, as the C library's `pow` computes it. */
export function floatPower(base: number, exponent: number): number {
  if (exponent === 1 || base === 1) return base;
  if (exponent === 2) return base * base;
  const plain = base ** exponent;
  if (!Number.isFinite(base) || !Number.isFinite(exponent) || base === 0 || exponent === 0)
    return plain;
  const result = precisePower(Math.abs(base), exponent);
  return plain < 0 ? -result : result;
}
