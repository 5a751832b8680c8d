// Arithmetic of complex numbers: Objects/complexobject.c, CPython 3.11 to 3.15. From 3.14 on an operand
// that is real stays so instead of getting an imaginary part of zero.

/** Real and imaginary part; the latter is null for a real operand. */
export interface Parts {
  readonly real: number;
  readonly imag: number | null;
}

/** A complex number that is made. */
export interface Complex {
  readonly real: number;
  readonly imag: number;
}

const whole = ({ real, imag }: Parts): Complex => ({ real, imag: imag ?? 0 });

/** A sum. */
export function added(a: Parts, b: Parts, mixed: boolean): Complex {
  if (!mixed || (a.imag !== null && b.imag !== null)) {
    const [left, right] = [whole(a), whole(b)];
    return { real: left.real + right.real, imag: left.imag + right.imag };
  }
  return { real: a.real + b.real, imag: a.imag ?? b.imag ?? 0 };
}

/** A difference. */
export function subtracted(a: Parts, b: Parts, mixed: boolean): Complex {
  if (!mixed || (a.imag !== null && b.imag !== null)) {
    const [left, right] = [whole(a), whole(b)];
    return { real: left.real - right.real, imag: left.imag - right.imag };
  }
  return { real: a.real - b.real, imag: a.imag ?? -(b.imag ?? 0) };
}

/** A product of finite numbers. */
export function multiplied(a: Parts, b: Parts, mixed: boolean): Complex {
  if (mixed && a.imag !== null && b.imag === null)
    return { real: a.real * b.real, imag: a.imag * b.real };
  if (mixed && a.imag === null && b.imag !== null)
    return { real: a.real * b.real, imag: a.real * b.imag };
  const [left, right] = [whole(a), whole(b)];
  return {
    real: left.real * right.real - left.imag * right.imag,
    imag: left.real * right.imag + left.imag * right.real,
  };
}

/** A quotient of finite numbers by Smith's way; null where the divisor is zero. */
export function divided(a: Parts, b: Parts, mixed: boolean): Complex | null {
  if (mixed && b.imag === null) {
    if (b.real === 0) return null;
    return { real: a.real / b.real, imag: (a.imag ?? 0) / b.real };
  }
  const right = whole(b);
  const left = whole(a);
  const real = mixed && a.imag === null;
  if (Math.abs(right.real) >= Math.abs(right.imag)) {
    if (right.real === 0) return null;
    const ratio = right.imag / right.real;
    const divisor = right.real + right.imag * ratio;
    if (real) return { real: left.real / divisor, imag: (-left.real * ratio) / divisor };
    return {
      real: (left.real + left.imag * ratio) / divisor,
      imag: (left.imag - left.real * ratio) / divisor,
    };
  }
  const ratio = right.real / right.imag;
  const divisor = right.real * ratio + right.imag;
  if (real) return { real: (left.real * ratio) / divisor, imag: -left.real / divisor };
  return {
    real: (left.real * ratio + left.imag) / divisor,
    imag: (left.imag * ratio - left.real) / divisor,
  };
}

/** A power by a whole exponent (c_powi), which is at most 100 either way; null for `0 ** -n`. */
export function power(base: Complex, exponent: number): Complex | null {
  const turned = Math.abs(exponent);
  let result: Complex = { real: 1, imag: 0 };
  let square = base;
  for (let mask = 1; mask <= turned; mask <<= 1) {
    if (turned & mask) result = multiplied(result, square, false);
    square = multiplied(square, square, false);
  }
  return exponent > 0 ? result : divided({ real: 1, imag: 0 }, result, false);
}

const splitter = 2 ** 27 + 1;

function squared(value: number): readonly [number, number] {
  const carried = value * splitter;
  const high = value - carried + carried;
  const low = value - high;
  const product = value * value;
  return [product, high * high - product + 2 * high * low + low * low];
}

/** `hypot` of the C library of the WebAssembly builds (musl) for finite numbers of middling size. */
export function hypotenuseOfMusl(a: number, b: number): number {
  const [long, short] = [Math.abs(a), Math.abs(b)].sort((x, y) => y - x) as [number, number];
  if (short === 0) return long;
  const [high, low] = squared(long);
  const [other, rest] = squared(short);
  return Math.sqrt(rest + low + other + high);
}

/** `hypot` of glibc from 2.35 on, without fused operations, for finite numbers of middling size. */
export function hypotenuseOfGlibc(a: number, b: number): number {
  const [long, short] = [Math.abs(a), Math.abs(b)].sort((x, y) => y - x) as [number, number];
  if (short === 0) return long;
  const root = Math.sqrt(long * long + short * short);
  let error: number;
  if (root <= 2 * short) {
    const delta = root - short;
    error = long * (2 * delta - long) + (delta - 2 * (long - short)) * delta;
  } else {
    const delta = root - long;
    error = 2 * delta * (long - 2 * short) + ((4 * delta - short) * short + delta * delta);
  }
  return root - error / (2 * root);
}
