// Case and classes of characters: Objects/unicodectype.c and the methods of unicodeobject.c.
import { isPrintable } from '../../../objects/quote.ts';
import type { Native } from '../../context.ts';
import { arguments_, fresh, self } from './arguments.ts';
import { isSpace } from './spaces.ts';

const cased = /[\p{Lowercase}\p{Uppercase}\p{Lt}]/u;
const upperOrTitle = /[\p{Uppercase}\p{Lt}]/u;
const lower = /\p{Lowercase}/u;
const upper = /\p{Uppercase}/u;
/** Digraphs, whose title case is a letter of its own: four of each, upper, title, lower. */
const digraphs = 'ǄǅǆǇǈǉǊǋǌǱǲǳ';
/** Characters of Numeric_Type=Digit, beside the decimal ones of \p{Nd}. */
const digit = /[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒𐩀-𐩃𐹠-𐹨𑁒-𑁚🄀-🄊]/u;
/** Ideographs that are numbers, beside \p{N}. */
const numeric =
  /[\p{N}一七万三九二五亿億兆八六十千半叁参叄四壱壹弐拾捌柒玖百廿卅卌伍仟佰陆陸肆貮貳贰零]/u;

function titleCase(character: string): string {
  const at = digraphs.indexOf(character);
  if (character !== '' && at >= 0) return digraphs.charAt(at - (at % 3) + 1);
  const [first = '', ...rest] = character.toUpperCase();
  return character.charCodeAt(0) === 0x149
    ? first + rest.join('')
    : first + rest.join('').toLowerCase();
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return (
    titleCase(first) +
    `${first}${text.slice(first.length)}`.toLowerCase().slice(first.toLowerCase().length)
  );
}

function title(text: string): string {
  let inside = false;
  const whole = text.toLowerCase();
  const sameLength = whole.length === text.length;
  let at = 0;
  let result = '';
  for (const character of text) {
    const small = sameLength ? whole.slice(at, at + character.length) : character.toLowerCase();
    result += inside ? small : titleCase(character);
    inside = cased.test(character);
    at += character.length;
  }
  return result;
}

function swapCase(text: string): string {
  const small = text.toLowerCase();
  let result = '';
  let at = 0;
  for (const character of text) {
    if (upper.test(character))
      result +=
        small.length === text.length
          ? small.slice(at, at + character.length)
          : character.toLowerCase();
    else result += lower.test(character) ? character.toUpperCase() : character;
    at += character.length;
  }
  return result;
}

function caseFold(text: string): string {
  return [...text]
    .map((c) => (c === 'ı' ? c : c.toUpperCase().toLowerCase().replaceAll('ς', 'σ')))
    .join('');
}

const change =
  (name: string, how: (text: string) => string): Native =>
  (call) => {
    arguments_(call, name, 0, 0);
    return fresh(call, how(self(call).value));
  };

const every =
  (name: string, holds: (character: string) => boolean, ofEmpty = false): Native =>
  (call) => {
    arguments_(call, name, 0, 0);
    const { value } = self(call);
    return call.machine.heap.bool(value === '' ? ofEmpty : [...value].every(holds));
  };

const whole =
  (name: string, holds: (text: string) => boolean): Native =>
  (call) => {
    arguments_(call, name, 0, 0);
    return call.machine.heap.bool(holds(self(call).value));
  };

function isTitle(text: string): boolean {
  let inside = false;
  let any = false;
  for (const character of text) {
    if (upperOrTitle.test(character)) {
      if (inside) return false;
      inside = any = true;
    } else if (lower.test(character)) {
      if (!inside) return false;
      any = true;
    } else inside = false;
  }
  return any;
}

/** Methods of `str` about upper and lower case and what its characters are. */
export const caseMethods: Readonly<Record<string, Native>> = {
  upper: change('upper', (text) => text.toUpperCase()),
  lower: change('lower', (text) => text.toLowerCase()),
  title: change('title', title),
  capitalize: change('capitalize', capitalize),
  swapcase: change('swapcase', swapCase),
  casefold: change('casefold', caseFold),
  isalpha: every('isalpha', (c) => /\p{L}/u.test(c)),
  isdecimal: every('isdecimal', (c) => /\p{Nd}/u.test(c)),
  isdigit: every('isdigit', (c) => digit.test(c)),
  isnumeric: every('isnumeric', (c) => numeric.test(c)),
  isalnum: every('isalnum', (c) => /\p{L}/u.test(c) || numeric.test(c)),
  isspace: every('isspace', isSpace),
  isprintable: every('isprintable', isPrintable, true),
  isascii: every('isascii', (c) => c < '\x80', true),
  isupper: whole('isupper', (text) => upper.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text)),
  islower: whole('islower', (text) => lower.test(text) && !upperOrTitle.test(text)),
  istitle: whole('istitle', isTitle),
  isidentifier: whole('isidentifier', (text) => /^[\p{XIDS}_]\p{XIDC}*$/u.test(text)),
};
