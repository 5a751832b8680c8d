// What is the same of a text whatever the addresses in it are.
import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyTuple } from '../../objects/sequences.ts';
import type { Call, Machine, Native } from '../context.ts';
import { PyAddressedStr } from './addressed-str.ts';

const before = '0x';

/** The texts between the addresses, with the `0x` of those. */
function texts({ parts }: PyAddressedStr): string[] {
  return parts.flatMap((part, at) => {
    if (typeof part !== 'string') return [];
    const next = parts[at + 1];
    return [next === undefined ? part : part + before];
  });
}

/** `part in text`. */
export function includesPart(machine: Machine, text: PyAddressedStr, part: string): boolean {
  const known = texts(text);
  if (known.some((each) => each.includes(part))) return true;
  const [digits = ''] = /^[\da-f]+/.exec(part) ?? [];
  const rest = part.slice(digits.length);
  // It may lie in the digits of an address, begin there, or end there.
  const inside = digits !== '' && (rest === '' || known.some((each) => each.startsWith(rest)));
  const around = /0x[\da-f]*$|0x[\da-f]+[^\da-f]/.test(part);
  if (inside || around) throw machine.unsupported(text.feature);
  return false;
}

function startsWithPart(machine: Machine, text: PyAddressedStr, part: string): boolean {
  const [first = ''] = texts(text);
  if (first.startsWith(part)) return true;
  if (part.startsWith(first)) throw machine.unsupported(text.feature);
  return false;
}

function endsWithPart(machine: Machine, text: PyAddressedStr, part: string): boolean {
  const last = texts(text).at(-1) ?? '';
  if (last.endsWith(part)) return true;
  if (part.endsWith(last) && /[\da-fx]$/.test(part.slice(0, -last.length || undefined)))
    throw machine.unsupported(text.feature);
  return false;
}

/** Whether two objects are known to have had addresses of their own. */
const apart = (a: PyObject, b: PyObject) =>
  [a, b].every(({ count, permanent }) => permanent || count > 0);

/** `a == b` where one of two texts has addresses. */
export function equalTexts(machine: Machine, a: PyStr, b: PyStr): boolean {
  if (a === b) return true;
  if (!(a instanceof PyAddressedStr))
    return b instanceof PyAddressedStr && equalTexts(machine, b, a);
  if (b instanceof PyAddressedStr) {
    if (texts(a).join('\0') !== texts(b).join('\0')) return false;
    let same = true;
    a.parts.forEach((part, at) => {
      const other = b.parts[at];
      if (typeof part === 'string' || typeof other === 'string' || !other || part === other) return;
      if (!apart(part, other)) throw machine.unsupported(a.feature);
      same = false;
    });
    return same;
  }
  const escaped = texts(a).map((each) => each.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  if (new RegExp(`^${escaped.join('[\\da-f]+')}$`).test(b.value))
    throw machine.unsupported(a.feature);
  return false;
}

const asked: Readonly<Record<string, typeof includesPart>> = {
  startswith: startsWithPart,
  endswith: endsWithPart,
  __contains__: includesPart,
};

/** A method of a text with addresses: of those that tell what is always the same, or the usual one. */
export function ofAddressed(name: string, native: Native): Native {
  const answer = asked[name];
  if (!answer) return native;
  return (call: Call) => {
    const [self, part] = call.args;
    if (!(self instanceof PyAddressedStr) || call.args.length !== 2) return native(call);
    const parts = part instanceof PyTuple ? part.items : [part];
    const found = parts.some((each) => {
      if (!(each instanceof PyStr)) throw call.machine.unsupported(self.feature);
      return answer(call.machine, self, each.value);
    });
    return call.machine.heap.bool(found);
  };
}
