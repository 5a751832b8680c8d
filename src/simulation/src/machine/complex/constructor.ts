// complex(): complex_new and complex_subtype_from_string of Objects/complexobject.c, CPython 3.11 to 3.15.
import { PyComplex, complexType } from '../../objects/complex.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { parameters } from '../builtins/clinic.ts';
import type { Call, Native } from '../context.ts';
import { floatValue } from '../numbers/conversion.ts';
import { withoutSpace } from '../numbers/parsing.ts';
import { callBound } from '../bound-calls.ts';
import { raise, typeError } from '../raise.ts';

const digits = String.raw`\d+(?:_\d+)*`;
const float = String.raw`(?:${digits}\.?(?:${digits})?|\.${digits})(?:e[-+]?${digits})?|inf(?:inity)?|nan`;
const form = new RegExp(`^([-+]?(?:${float}))?(?:([-+]?(?:${float})?)j)?$`, 'i');

function number(text: string): number {
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const value = rest === '' ? 1 : /^inf/i.test(rest) ? Infinity : Number(rest.replaceAll('_', ''));
  return sign === '-' ? -value : value;
}

function fromText(call: Call, text: string): PyObject {
  const bare = withoutSpace(text);
  const inner = bare.startsWith('(') && bare.endsWith(')') ? withoutSpace(bare.slice(1, -1)) : bare;
  const [all, real, imag] = form.exec(inner) ?? [];
  // A second number needs a sign of its own.
  const wrong = !all || (real !== undefined && imag !== undefined && !/^[-+]/.test(imag));
  const split =
    wrong && /^[-+]?[\d.a-z_]+j$/i.test(inner)
      ? form.exec(`0+${inner}`.replace('+-', '-').replace('++', '+'))
      : null;
  if (wrong && !split)
    throw raise(call.machine, 'ValueError', 'complex() arg is a malformed string');
  const parts = split ? [undefined, split[2]] : [real, imag];
  return call.machine.heap.allocate(
    new PyComplex(
      parts[0] === undefined ? 0 : number(parts[0]),
      parts[1] === undefined ? 0 : number(parts[1]),
    ),
  );
}

/** What `__complex__` of an object of the program gives, or null where it has none. */
function viaMethod({ machine, frame }: Call, object: PyObject): PyComplex | null {
  const own = machine.special(object, '__complex__');
  if (!own) return null;
  callBound(machine, frame, own, [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyComplex)) {
    const name = result.type.name;
    throw typeError(
      machine,
      machine.profile.minor >= 15
        ? `${object.type.name}.__complex__() must return a complex, not ${name}`
        : `__complex__ returned non-complex (type ${name})`,
    );
  }
  frame.pop();
  if (result.type !== complexType)
    throw machine.unsupported('__complex__ that gives no plain complex');
  return result;
}

/** The parts of an argument that is a number; null for any other object. */
function partsOf(call: Call, object: PyObject): readonly [number, number | null] | null {
  const { machine, frame } = call;
  const given = object instanceof PyComplex && !object.cls ? object : viaMethod(call, object);
  if (given) return [given.real, given.imag];
  if (object instanceof PyComplex) return [object.real, object.imag];
  for (const name of ['__float__', '__index__']) {
    const own = machine.special(object, name);
    if (!own) continue;
    machine.call(frame, own, [object]);
    const result = frame.peek(0);
    if (!(result instanceof PyFloat || result instanceof PyInt))
      throw machine.unsupported(`${name} that gives no number`);
    frame.pop();
    return [result instanceof PyInt ? floatValue(machine, result) : result.value, null];
  }
  if (object instanceof PyInt) return [floatValue(machine, object), null];
  return object instanceof PyFloat ? [object.value, null] : null;
}

/** `complex(real=0, imag=0)`. */
export const makeComplex: Native = (call) => {
  const { machine } = call;
  const newer = machine.profile.minor >= 14;
  const [real, imag] = parameters(call, 'complex', ['real', 'imag'], 0);
  if (real instanceof PyStr && !imag) return fromText(call, real.value);
  const notReal = (name: string, object: PyObject) =>
    typeError(
      machine,
      `complex() argument '${name}' must be a real number, not ${object.type.name}`,
    );
  if (real?.type === complexType && !imag) return real;
  if (real instanceof PyStr && !newer)
    throw typeError(machine, "complex() can't take second arg if first is a string");
  if (imag instanceof PyStr && !newer)
    throw typeError(machine, "complex() second arg can't be a string");
  const a = real ? partsOf(call, real) : ([0, null] as const);
  if (!a && real) {
    if (newer && imag) throw notReal('real', real);
    throw typeError(
      machine,
      newer
        ? `complex() argument must be a string or a number, not ${real.type.name}`
        : `complex() first argument must be a string or a number, not '${real.type.name}'`,
    );
  }
  const b = imag ? partsOf(call, imag) : ([0, null] as const);
  if (!b && imag) {
    if (newer) throw notReal('imag', imag);
    throw typeError(machine, `complex() second argument must be a number, not '${imag.type.name}'`);
  }
  const [x = 0, xi = null] = a ?? [];
  const [y = 0, yi = null] = b ?? [];
  const made = new PyComplex(yi === null ? x : x - yi, xi === null ? y : imag ? y + xi : xi);
  return machine.heap.allocate(made);
};
