// str.format: Objects/stringlib/unicode_format.h, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { asciiOnly } from '../../objects/quote.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { raise } from '../raise.ts';
import { pushItem } from '../subscripts.ts';
import { pushRepr, pushStr } from '../text.ts';
import { pushFormat } from './format.ts';

/** Where the values of replacement fields come from. */
export interface FieldSource {
  readonly machine: Machine;
  readonly frame: Frame;
  /** Positional arguments; null for format_map. */
  readonly positional: readonly PyObject[] | null;
  /** Pushes the value of a named field. */
  readonly pushNamed: (name: string) => void;
}

/** Automatic numbering: how fields have been numbered so far, and the next number. */
interface Numbering {
  kind: 'automatic' | 'manual' | null;
  next: number;
}

const mostNesting = 2;

/** Pushes the string that a format string gives. */
export function pushFormatted(source: FieldSource, text: string): void {
  const { machine, frame } = source;
  const parts = formatParts(source, text, { kind: null, next: 0 }, mostNesting);
  const written = parts.filter((part) => (part instanceof PyStr ? part.value : part) !== '');
  const [only] = written;
  // A writer that expects more copies what it is given: only a last part can be the result itself.
  const last = only !== undefined && only === parts.at(-1);
  if (only instanceof PyStr && written.length === 1 && last) frame.push(only);
  else frame.push(machine.heap.str(textOfParts(written)));
}

function textOfParts(parts: readonly (string | PyStr)[]): string {
  return parts.map((part) => (part instanceof PyStr ? part.value : part)).join('');
}

/** The literal and formatted parts; formatted ones stay on the stack. */
function formatParts(
  source: FieldSource,
  text: string,
  numbering: Numbering,
  nesting: number,
): (string | PyStr)[] {
  const fail = (message: string) => raise(source.machine, 'ValueError', message);
  if (nesting === 0) throw fail('Max string recursion exceeded');
  const parts: (string | PyStr)[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.slice(at).search(/[{}]/);
    if (open < 0) {
      parts.push(text.slice(at));
      break;
    }
    const brace = text.charAt(at + open);
    if (text.charAt(at + open + 1) === brace) {
      parts.push(text.slice(at, at + open + 1));
      at += open + 2;
      continue;
    }
    if (brace === '}') throw fail("Single '}' encountered in format string");
    if (at + open + 1 >= text.length) throw fail("Single '{' encountered in format string");
    parts.push(text.slice(at, at + open));
    const end = fieldEnd(text, at + open + 1);
    if (end < 0) throw fail("expected '}' before end of string");
    parts.push(formatField(source, text.slice(at + open + 1, end), numbering, nesting));
    at = end + 1;
  }
  return parts;
}

/** Where the field that begins at a position ends, nested ones and brackets skipped. */
function fieldEnd(text: string, start: number): number {
  let depth = 1;
  let bracket = false;
  let inName = true;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inName && depth === 1 && character === '[') bracket = true;
    else if (bracket) bracket = character !== ']';
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (character === ':' || character === '!') inName = false;
  }
  return -1;
}

function formatField(
  source: FieldSource,
  field: string,
  numbering: Numbering,
  nesting: number,
): PyStr {
  const { machine, frame } = source;
  const fail = (message: string) => raise(machine, 'ValueError', message);
  const [, name = '', conversion, afterConversion = '', spec] =
    /^((?:[^:![]|\[[^\]]*\]?)*)(?:!([^]?)([^:]*))?(?::([^]*))?$/.exec(field) ?? [];
  if (name.includes('{')) throw fail("unexpected '{' in field name");
  const base = frame.depth;
  pushField(source, name, numbering);
  if (conversion !== undefined) {
    if (conversion === '') throw fail("unmatched '{' in format spec");
    if (afterConversion !== '') throw fail("expected ':' after conversion specifier");
    convert(machine, frame, conversion);
  }
  const isNested = spec?.includes('{') === true;
  const expanded = isNested
    ? textOfParts(formatParts(source, spec, numbering, nesting - 1))
    : (spec ?? '');
  const value = frame.stack[base + (conversion === undefined ? 0 : 1)] ?? frame.peek(0);
  pushFormat(
    machine,
    frame,
    value,
    value.cls ? pushSpec(machine, frame, expanded, isNested) : expanded,
  );
  frame.collapse(base);
  const result = frame.peek(0);
  if (result instanceof PyStr) return result;
  throw new Error('a format gives a str');
}

/** What stands after the colon: the text with its fields filled in holds it too. */
function pushSpec(machine: Machine, frame: Frame, text: string, isNested: boolean): PyStr {
  const spec = machine.heap.str(text);
  frame.push(spec);
  if (isNested) frame.push(spec);
  return spec;
}

function convert(machine: Machine, frame: Frame, conversion: string): void {
  const value = frame.peek(0);
  if (conversion === 's') pushStr(machine, frame, value);
  else if (conversion === 'r') pushRepr(machine, frame, value);
  else if (conversion === 'a')
    frame.push(machine.heap.freshStr(asciiOnly(machine.repr(frame, value))));
  else {
    const point = conversion.codePointAt(0) ?? 0;
    const shown = point > 32 && point < 127 ? conversion : `\\x${point.toString(16)}`;
    throw raise(machine, 'ValueError', `Unknown conversion specifier ${shown}`);
  }
}

/** Pushes the value that a field name stands for, its attributes and items looked up. */
function pushField(source: FieldSource, name: string, numbering: Numbering): void {
  const { machine, frame } = source;
  const fail = (message: string) => raise(machine, 'ValueError', message);
  const [first = ''] = /^[^.[]*/.exec(name) ?? [];
  pushFirst(source, first, numbering);
  let rest = name.slice(first.length);
  while (rest !== '') {
    const [whole, attribute, item, tail] = /^(?:\.([^.[]*)|\[([^\]]*)\](?=(.?)))/.exec(rest) ?? [];
    if (whole === undefined) throw fail("Missing ']' in format string");
    if ((attribute ?? item) === '') throw fail('Empty attribute in format string');
    const owner = frame.peek(0);
    if (attribute !== undefined) machine.getAttribute(frame, owner, attribute);
    else {
      if (tail && tail !== '.' && tail !== '[')
        throw fail("Only '.' or '[' may follow ']' in format field specifier");
      const key = /^\d+$/.test(item ?? '')
        ? machine.heap.int(BigInt(item ?? ''))
        : machine.heap.str(item ?? '');
      frame.push(key);
      pushItem(machine, frame, owner, key);
      frame.removeAt(frame.depth - 2);
    }
    frame.removeAt(frame.depth - 2);
    rest = rest.slice(whole.length);
  }
}

function pushFirst(source: FieldSource, first: string, numbering: Numbering): void {
  const { machine, frame, positional } = source;
  const fail = (message: string) => raise(machine, 'ValueError', message);
  if (first !== '' && !/^\d+$/.test(first)) {
    source.pushNamed(first);
    return;
  }
  const kind = first === '' ? 'automatic' : 'manual';
  if (numbering.kind !== null && numbering.kind !== kind) {
    const [from, to] =
      kind === 'manual'
        ? ['automatic field numbering', 'manual field specification']
        : ['manual field specification', 'automatic field numbering'];
    throw fail(`cannot switch from ${from} to ${to}`);
  }
  if (!positional) {
    throw fail('Format string contains positional fields');
  }
  numbering.kind = kind;
  const index = first === '' ? numbering.next++ : Number(first);
  const value = positional[index];
  if (!value) {
    const text = `Replacement index ${String(index)} out of range for positional args tuple`;
    throw raise(machine, 'IndexError', text);
  }
  frame.push(value);
}
