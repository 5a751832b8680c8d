// Format specifications of ints, floats and strings: Python/formatter_unicode.c.
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

const pattern = /^(?:(.)?([<>^]))?(0)?(\d+)?(,)?(?:\.(\d+))?([dfxbs%])?$/u;

/** `format(value, spec)` with alignment, width, `,`, precision and the types d, f, x, b, s and %. */
export function formatSpec(machine: Machine, frame: Frame, value: PyObject, spec: string): string {
  const match = pattern.exec(spec);
  const numeric = value instanceof PyInt || value instanceof PyFloat;
  if (!match || (!numeric && !(value instanceof PyStr))) {
    throw machine.unsupported(`format specification ${spec}`);
  }
  const [, fill = ' ', align, zero, width = '0', comma, precision, type] = match;
  const refuse = () => machine.unsupported(`format specification ${spec}`);
  let text: string;
  if (value instanceof PyStr) {
    if (type && type !== 's') throw refuse();
    text =
      precision === undefined ? value.value : [...value.value].slice(0, Number(precision)).join('');
  } else if (type === 'f' || type === '%' || (precision !== undefined && !type)) {
    if (!type) throw refuse();
    const scale = type === '%' ? 100 : 1;
    text = (Number(value.value) * scale).toFixed(Number(precision ?? 6));
    if (type === '%') text += '%';
  } else if (type === 'x' || type === 'b') {
    if (!(value instanceof PyInt)) throw refuse();
    text = value.value.toString(type === 'x' ? 16 : 2);
  } else {
    if (type === 'd' && !(value instanceof PyInt)) throw refuse();
    text = machine.str(frame, value);
  }
  if (comma) text = text.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
  return pad(text, zero && !align ? '0' : fill, align ?? (numeric ? '>' : '<'), Number(width));
}

function pad(text: string, fill: string, align: string, width: number): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (fill === '0' && text.startsWith('-')) return `-${fill.repeat(missing)}${text.slice(1)}`;
  if (align === '<') return text + fill.repeat(missing);
  if (align === '>') return fill.repeat(missing) + text;
  const left = Math.floor(missing / 2);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}
