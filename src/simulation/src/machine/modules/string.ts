// The constants of the module string: Lib/string.py, CPython 3.11 to 3.15.
import { shared } from './shared.ts';
import type { NativeModule } from './native-module.ts';
import { PyStr } from '../../objects/simple.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const whitespace = ' \t\n\r\v\f';

const constants: Readonly<Record<string, string>> = {
  ascii_letters: lower + upper,
  ascii_lowercase: lower,
  ascii_uppercase: upper,
  digits,
  hexdigits: `${digits}abcdefABCDEF`,
  octdigits: '01234567',
  printable: digits + lower + upper + punctuation + whitespace,
  punctuation,
  whitespace,
};

/** The module string. */
export const string: NativeModule = {
  values: () =>
    Object.entries(constants).map(([name, text]) => [name, shared(new PyStr(text))] as const),
};
