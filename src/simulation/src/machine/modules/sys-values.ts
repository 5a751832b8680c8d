// Constants of the module sys: Python/sysmodule.c, Objects/floatobject.c and longobject.c.
import { PyBuiltin } from '../../objects/functions.ts';
import type { Heap } from '../../objects/heap.ts';
import { builtinType, PyObject } from '../../objects/object.ts';
import { tupleType } from '../../objects/sequences.ts';
import { PyFloat, PyInt, PyStr, UnknownInt } from '../../objects/simple.ts';
import { PyStructSequence } from '../../objects/struct-sequence.ts';
import type { Machine, Native } from '../context.ts';
import { NativeObject } from '../native-object.ts';
import { typeError } from '../raise.ts';
import type { NativeType } from './native-module.ts';
import { namespaceType } from './namespace-type.ts';
import { shared } from './shared.ts';
import { standardError, standardOutput } from './streams.ts';

type Value = number | bigint | string | boolean | PyObject;

const sequenceTypes = Object.fromEntries(
  ['version_info', 'float_info', 'int_info', 'hash_info', 'flags'].map((name) => [
    name,
    builtinType(`sys.${name}`, tupleType),
  ]),
);

function objectOf(heap: Heap, value: Value): PyObject {
  if (value instanceof PyObject) return value;
  if (typeof value === 'boolean') return heap.bool(value);
  if (typeof value === 'string') return shared(new PyStr(value));
  if (typeof value === 'number' && !Number.isInteger(value)) return shared(new PyFloat(value));
  const small = value >= -5 && value <= heap.profile.smallIntMax;
  return small ? heap.int(value) : shared(new PyInt(BigInt(value)));
}

function sequence(
  heap: Heap,
  name: string,
  fields: Readonly<Record<string, Value>>,
): PyStructSequence {
  const type = sequenceTypes[name];
  if (!type) throw new Error(`no type ${name}`);
  const made = shared(new PyStructSequence(type, Object.keys(fields)));
  made.items = Object.values(fields).map((value) => objectOf(heap, value));
  return made;
}

function versionInfo(version: string) {
  const [, major, minor, micro, candidate] =
    /^(\d+)\.(\d+)\.(\d+)(?:rc(\d+))?$/.exec(version) ?? [];
  return {
    major: Number(major),
    minor: Number(minor),
    micro: Number(micro),
    releaselevel: candidate === undefined ? 'final' : 'candidate',
    serial: Number(candidate ?? 0),
  };
}

function hashInfo(word: 4 | 8) {
  return {
    width: word * 8,
    modulus: word === 8 ? 2n ** 61n - 1n : 2n ** 31n - 1n,
    inf: 314159,
    nan: 0,
    imag: 1000003,
    algorithm: word === 8 ? 'siphash13' : 'fnv',
    hash_bits: word * 8,
    seed_bits: word * 16,
    cutoff: 0,
  };
}

const floatInfo = {
  max: Number.MAX_VALUE,
  max_exp: 1024,
  max_10_exp: 308,
  min: 2.2250738585072014e-308,
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: Number.EPSILON,
  radix: 2,
  rounds: 1,
};

const intInfo = {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
};

/** Flags that came with a minor version, which are no items. */
const laterFlags: Readonly<Record<number, number>> = { 13: 1, 14: 3, 15: 4 };

/** `sys.flags` of a script that is run without options; what an installation may set is not told. */
function flags(heap: Heap): PyObject {
  const unknown = (name: string) => shared(new UnknownInt(`sys.flags.${name}`, 0n, 0n));
  const made = sequence(heap, 'flags', {
    debug: 0,
    inspect: unknown('inspect'),
    interactive: 0,
    optimize: 0,
    dont_write_bytecode: unknown('dont_write_bytecode'),
    no_user_site: 0,
    no_site: 0,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 1,
    isolated: 0,
    dev_mode: false,
    utf8_mode: unknown('utf8_mode'),
    warn_default_encoding: 0,
    safe_path: false,
    int_max_str_digits: unknown('int_max_str_digits'),
  });
  made.more = laterFlags[heap.profile.minor] ?? 0;
  return made;
}

/** `sys.implementation`; of what it holds only what is the same wherever a version is built. */
function implementation(heap: Heap, version: PyObject, hexversion: number): PyObject {
  const { minor } = heap.profile;
  const values: Readonly<Record<string, PyObject>> = {
    name: objectOf(heap, 'cpython'),
    cache_tag: objectOf(heap, `cpython-3${String(minor)}`),
    version,
    hexversion: objectOf(heap, hexversion),
  };
  const refuse = (machine: Machine) => machine.unsupported('the whole of sys.implementation');
  const made = shared(
    new NativeObject(namespaceType, 3, {
      attribute(machine, _self, name) {
        if (name === '_multiarch') throw refuse(machine);
        return values[name] ?? null;
      },
      repr(machine) {
        throw refuse(machine);
      },
    }),
  );
  made.hidden = true;
  return made;
}

const noInstances =
  (name: string): Native =>
  ({ machine }) => {
    throw typeError(machine, `cannot create 'sys.${name}' instances`);
  };

/** The types of which a program can make no instance, though sys has one. */
export const singleTypes: readonly NativeType[] = ['flags', 'version_info'].flatMap((name) => {
  const type = sequenceTypes[name];
  return type ? [{ type, construct: noInstances(name) }] : [];
});

/** The constants of sys, by name. */
export function sysValues(heap: Heap): [string, PyObject][] {
  const { word } = heap.profile;
  const info = versionInfo(heap.profile.version);
  const level = info.releaselevel === 'final' ? 0xf : 0xc;
  const hex =
    (info.major << 24) | (info.minor << 16) | (info.micro << 8) | (level << 4) | info.serial;
  const floats = sequence(heap, 'float_info', floatInfo);
  if (floats instanceof PyStructSequence) floats.items[0] = shared(new PyFloat(Number.MAX_VALUE));
  const version = sequence(heap, 'version_info', info);
  const plain: Readonly<Record<string, Value>> = {
    maxsize: 2n ** BigInt(word * 8 - 1) - 1n,
    maxunicode: 0x10ffff,
    byteorder: 'little',
    hexversion: hex,
    api_version: 1013,
    float_repr_style: 'short',
  };
  const unraisablehook = new PyBuiltin('sys.unraisablehook', null);
  return [
    ['unraisablehook', unraisablehook],
    ['__unraisablehook__', unraisablehook],
    ...Object.entries(plain).map(
      ([name, value]) => [name, objectOf(heap, value)] as [string, PyObject],
    ),
    ['version_info', version],
    ['implementation', implementation(heap, version, hex)],
    ['hash_info', sequence(heap, 'hash_info', hashInfo(word))],
    ['int_info', sequence(heap, 'int_info', intInfo)],
    ['float_info', floats],
    ['flags', flags(heap)],
    ['stdout', standardOutput],
    ['stderr', standardError],
    ['__stdout__', standardOutput],
    ['__stderr__', standardError],
  ];
}
