// Bytes from hexadecimal digits: _PyBytes_FromHex of Objects/bytesobject.c, CPython 3.11 to 3.15.
import { isBytes } from '../../objects/bytes.ts';
import { PyStr } from '../../objects/simple.ts';
import { exactly } from '../builtins/arguments.ts';
import type { Call } from '../context.ts';
import { raise, typeError } from '../raise.ts';

const space = /[ \t\n\r\x0b\f]/;
const digit = /[0-9a-fA-F]/;

/** The bytes that the only argument spells, each a character. */
export function fromHex(call: Call, kind: string): string {
  const { machine } = call;
  const { minor } = machine.profile;
  const [given] = exactly(call, 1, `${kind}.fromhex`);
  const read = given instanceof PyStr ? given.value : null;
  const text = read ?? (minor >= 14 && given && isBytes(given) ? given.text : null);
  if (text === null) {
    const kinds = minor >= 14 ? 'str or bytes-like' : 'str';
    const { name = '' } = given?.type ?? {};
    const kindGiven = minor < 14 && given === machine.heap.none ? 'None' : name;
    throw typeError(machine, `fromhex() argument must be ${kinds}, not ${kindGiven}`);
  }
  const characters = [...text];
  const wrong = (at: number) => {
    const where = `fromhex() arg at position ${String(at)}`;
    return raise(machine, 'ValueError', `non-hexadecimal number found in ${where}`);
  };
  const foreign = characters.findIndex((character) => character > '\x7f');
  if (foreign >= 0) throw wrong(foreign);
  let bytes = '';
  for (let at = 0; at < characters.length; at++) {
    const [high = '', low = ''] = characters.slice(at, at + 2);
    if (space.test(high)) continue;
    if (!digit.test(high)) throw wrong(at);
    if (low === '' && minor >= 14) {
      const why = 'fromhex() arg must contain an even number of hexadecimal digits';
      throw raise(machine, 'ValueError', why);
    }
    if (!digit.test(low)) throw wrong(at + 1);
    bytes += String.fromCharCode(parseInt(high + low, 16));
    at += 1;
  }
  return bytes;
}
