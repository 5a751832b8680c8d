// Methods of str: Objects/unicodeobject.c.
import type { Native } from '../context.ts';
import { pushFormatted } from '../formatting/fields.ts';
import { PyStr } from '../../objects/simple.ts';
import { encoded, newBytes } from '../bytes/making.ts';
import { raise, typeError } from '../raise.ts';
import { pushItem } from '../subscripts.ts';
import { arguments_, self } from './strings/arguments.ts';
import { caseMethods } from './strings/case.ts';
import { layoutMethods } from './strings/layout.ts';
import { makeTranslation, replaceMethods } from './strings/replace.ts';
import { searchMethods } from './strings/search.ts';
import { splitMethods } from './strings/split.ts';
import { ofAddressed } from '../addresses/addressed-texts.ts';
import { positional } from './arguments.ts';
import { parameters } from './clinic.ts';
import { sizeOf } from './size-of.ts';
import { strSlots } from './value-slots.ts';

const methods: Readonly<Record<string, Native>> = {
  ...caseMethods,
  ...searchMethods,
  ...splitMethods,
  ...layoutMethods,
  ...replaceMethods,
  ...strSlots,
  __sizeof__: sizeOf,
  maketrans: makeTranslation,
  encode(call) {
    const { machine, args } = call;
    const [encoding, errors] = parameters(
      { ...call, args: args.slice(1) },
      'encode',
      ['encoding', 'errors'],
      0,
    );
    if (errors) throw machine.unsupported('str.encode with errors');
    if (encoding && !(encoding instanceof PyStr)) {
      const text = `encode() argument 'encoding' must be str, not ${encoding.type.name}`;
      throw typeError(machine, text);
    }
    return newBytes(machine.heap, encoded(machine, self(call).value, encoding?.value ?? 'utf-8'));
  },
  format(call) {
    const { machine, frame, args, names } = call;
    const given = positional(call).slice(1);
    const pushNamed = (name: string) => {
      const at = names.indexOf(name);
      const value = args[args.length - names.length + at];
      if (at >= 0 && value) frame.push(value);
      else throw raise(machine, 'KeyError', name);
    };
    pushFormatted({ machine, frame, positional: given, pushNamed }, self(call).value);
    return undefined;
  },
  format_map(call) {
    const { machine, frame } = call;
    const [mapping] = arguments_(call, 'format_map', 1, 1);
    if (!mapping) return undefined;
    const pushNamed = (name: string) => {
      const key = machine.heap.str(name);
      frame.push(key);
      pushItem(machine, frame, mapping, key);
      frame.removeAt(frame.depth - 2);
    };
    pushFormatted({ machine, frame, positional: null, pushNamed }, self(call).value);
    return undefined;
  },
};

/** The methods of `str`. */
export const strMethods: Readonly<Record<string, Native>> = Object.fromEntries(
  Object.entries(methods).map(([name, native]) => [name, ofAddressed(name, native)]),
);
