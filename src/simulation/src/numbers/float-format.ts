// Text of floats: PyOS_double_to_string and format_float_short of Python/pystrtod.c.
import { fixedDigits, significantDigits } from './decimal.ts';

/** How a float is to be written: one of `e f g r` (small letters), digits, and the flags of `#` and of str(). */
export interface FloatStyle {
  readonly type: string;
  readonly precision: number;
  readonly alternate?: boolean;
  /** At least one digit after the point, as in `str()`. */
  readonly dotZero?: boolean;
}

function exponential(digits: string, power: number): string {
  const fraction = digits.slice(1);
  const sign = power < 0 ? '-' : '+';
  const tail = `e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  return `${digits.charAt(0)}${fraction && '.'}${fraction}${tail}`;
}

function withPoint(text: string): string {
  return text.includes('.') ? text : text.replace(/^\d+/, '$&.');
}

function trimmed(text: string): string {
  return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

/** `repr()` of a finite magnitude: the shortest digits that read back as the same double. */
function shortest(value: number): string {
  if (value !== 0 && (value >= 1e16 || value < 1e-4)) {
    const [digits = '', power = '0'] = value.toExponential().split('e');
    return exponential(digits.replace('.', ''), Number(power));
  }
  return String(value);
}

function general(value: number, precision: number, { alternate, dotZero }: FloatStyle): string {
  const most = precision === 0 ? 1 : precision;
  const { digits, power } = significantDigits(value, most - 1);
  const text =
    power < -4 || power >= most - (dotZero ? 1 : 0)
      ? exponential(digits, power)
      : fixedDigits(value, most - 1 - power);
  return alternate ? withPoint(text) : trimmed(text);
}

/** The text of a float's magnitude, without a sign; small letters. */
export function magnitudeText(value: number, style: FloatStyle): string {
  const magnitude = Math.abs(value);
  const { type, precision } = style;
  if (Number.isNaN(value)) return 'nan';
  if (magnitude === Infinity) return 'inf';
  let text: string;
  if (type === 'f') text = fixedDigits(magnitude, precision);
  else if (type === 'e') {
    const { digits, power } = significantDigits(magnitude, precision);
    text = exponential(digits, power);
  } else if (type === 'g') text = general(magnitude, precision, style);
  else text = shortest(magnitude);
  if (style.alternate) text = withPoint(text);
  return style.dotZero && !/[.e]/.test(text) ? `${text}.0` : text;
}

/** `repr()` of a float. */
export function floatText(value: number): string {
  const negative = value < 0 || Object.is(value, -0);
  return (negative ? '-' : '') + magnitudeText(value, { type: 'r', precision: 0, dotZero: true });
}
