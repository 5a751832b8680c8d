// Padding and stripping: Objects/unicodeobject.c.
import { PyNone } from '../../../objects/simple.ts';
import type { Call, Native } from '../../context.ts';
import { typeError } from '../../raise.ts';
import { PyStr } from '../../../objects/simple.ts';
import { arguments_, fresh, lengthOfText, numberOf, self, unlessSame } from './arguments.ts';
import { trimEnd, trimStart } from './spaces.ts';

function stripped(text: string, set: string | null, left: boolean, right: boolean): string {
  if (set === null) {
    const rest = left ? trimStart(text) : text;
    return right ? trimEnd(rest) : rest;
  }
  const letters = [...text];
  let [start, end] = [0, letters.length];
  while (left && start < end && set.includes(letters[start] ?? '')) start += 1;
  while (right && end > start && set.includes(letters[end - 1] ?? '')) end -= 1;
  return letters.slice(start, end).join('');
}

const strip =
  (name: string, left: boolean, right: boolean): Native =>
  (call) => {
    const [set] = arguments_(call, name, 0, 1);
    if (set !== undefined && !(set instanceof PyNone) && !(set instanceof PyStr))
      throw typeError(call.machine, `${name} arg must be None or str`);
    return unlessSame(
      call,
      stripped(self(call).value, set instanceof PyStr ? set.value : null, left, right),
    );
  };

function fillOf(call: Call, fill: unknown): string {
  if (fill === undefined) return ' ';
  if (!(fill instanceof PyStr)) {
    const name = (fill as { type: { name: string } }).type.name;
    throw typeError(call.machine, `The fill character must be a unicode character, not ${name}`);
  }
  if (lengthOfText(fill.value) === 1) return fill.value;
  throw typeError(call.machine, 'The fill character must be exactly one character long');
}

const pad =
  (name: string, leftOf: (missing: number, width: number) => number): Native =>
  (call) => {
    const [given, fill] = arguments_(call, name, 1, 2);
    const width = numberOf(call, given, 0);
    const mark = fillOf(call, fill);
    const { value } = self(call);
    const missing = width - lengthOfText(value);
    if (missing <= 0) return unlessSame(call, value);
    if (missing > 10_000_000) throw call.machine.unsupported('a string this long');
    const left = leftOf(missing, width);
    return fresh(call, mark.repeat(left) + value + mark.repeat(missing - left));
  };

/** Methods of `str` that add or take away characters at its ends. */
export const layoutMethods: Readonly<Record<string, Native>> = {
  strip: strip('strip', true, true),
  lstrip: strip('lstrip', true, false),
  rstrip: strip('rstrip', false, true),
  ljust: pad('ljust', () => 0),
  rjust: pad('rjust', (missing) => missing),
  center: pad('center', (missing, width) => (missing >> 1) + (missing & width & 1)),
  zfill(call) {
    const [given] = arguments_(call, 'zfill', 1, 1);
    const width = numberOf(call, given, 0);
    const { value } = self(call);
    const missing = width - lengthOfText(value);
    if (missing <= 0) return unlessSame(call, value);
    const [, sign = '', rest = ''] = /^([-+]?)([^]*)$/.exec(value) ?? [];
    return fresh(call, sign + '0'.repeat(missing) + rest);
  },
  expandtabs(call) {
    const [given] = arguments_(call, 'expandtabs', 0, 1, ['tabsize']);
    const size = numberOf(call, given, 8);
    const { value } = self(call);
    if (!value.includes('\t')) return unlessSame(call, value);
    let column = 0;
    let text = '';
    for (const character of value) {
      if (character === '\t') {
        const width = size > 0 ? size - (column % size) : 0;
        text += ' '.repeat(width);
        column += width;
      } else {
        text += character;
        column = character === '\n' || character === '\r' ? 0 : column + 1;
      }
    }
    return fresh(call, text);
  },
};
