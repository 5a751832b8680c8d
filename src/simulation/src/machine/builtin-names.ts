// What the tables of builtin types hold (Objects/*.c, `vars(type)` of CPython 3.11 to 3.15).
import { rareNames, rareTypes } from './rare-names-chunk.ts';

/**
 * Attributes by type: slot wrappers without their underscores, `|` methods, `|` computed attributes,
 * `|` members, `|` class methods, `|` static ones. `.x` is `__x__`, `=` the six comparisons, `#` the
 * arithmetic of numbers, `!x` one that is None, `new` the type's own `__new__`; `@12` means from 3.12
 * on, `@-12` until then.
 */
const often: Readonly<Record<string, string>> = {
  object:
    'new repr hash str getattribute setattr delattr = init|.reduce_ex .reduce .getstate .format .sizeof .dir|.class||.subclasshook .init_subclass',
  type: 'new repr call getattribute setattr delattr init or ror|mro .subclasses .instancecheck .subclasscheck .dir .sizeof|.name .qualname .bases .module .abstractmethods .dict .doc .annotations .mro@12 .type_params@12 .annotate@14|.basicsize .itemsize .flags .weakrefoffset .base .dictoffset .mro@-11|.prepare',
  int: 'new repr hash = # invert lshift rlshift rshift rrshift and rand xor rxor or ror int float floordiv rfloordiv truediv rtruediv index|conjugate bit_length bit_count to_bytes as_integer_ratio .trunc .floor .ceil .round .getnewargs .format .sizeof is_integer@12|real imag numerator denominator||from_bytes',
  bool: 'new repr and rand xor rxor or ror invert@12',
  float:
    'new repr hash = # int float floordiv rfloordiv truediv rtruediv|conjugate .trunc .floor .ceil .round as_integer_ratio hex is_integer .getnewargs .format|real imag||fromhex .getformat from_number@14',
  str: 'new repr hash str = iter mod rmod len getitem add mul rmul contains|encode replace split rsplit join capitalize casefold title center count expandtabs find partition index ljust lower lstrip rfind rindex rjust rstrip rpartition splitlines strip swapcase translate upper startswith endswith removeprefix removesuffix isascii islower isupper istitle isspace isdecimal isdigit isnumeric isalpha isalnum isidentifier isprintable zfill format format_map .format .sizeof .getnewargs||||maketrans',
  list: 'new repr = iter init len setitem delitem add mul rmul contains iadd imul !hash|.getitem .reversed .sizeof clear copy append insert extend pop remove index count reverse sort|||.class_getitem',
  tuple:
    'new repr hash = iter len getitem add mul rmul contains|.getnewargs index count|||.class_getitem',
  dict: 'new repr = iter init or ror ior len setitem delitem !hash|.getitem .contains .sizeof get setdefault pop popitem keys items values update clear copy .reversed|||fromkeys .class_getitem',
  range: 'new repr hash = iter bool len getitem contains|.reversed count index||start stop step',
  BaseException:
    'new repr str setattr@-11 delattr@-11 init|with_traceback add_note|.dict args .traceback .context .cause|.suppress_context',
  NoneType: 'new repr bool hash@12 lt@12 le@12 eq@12 ne@12 gt@12 ge@12',
  ellipsis: 'new repr',
  NotImplementedType: 'new repr bool',
  function:
    'new repr call get||.code .defaults .kwdefaults .annotations .dict .name .qualname .type_params@12 .annotate@14 .doc@15 .module@15|.closure .doc@-14 .globals .module@-14 .builtins',
  builtin_function_or_method: 'repr hash call =||.doc .name .qualname .self|.module',
  method: 'new repr hash call getattribute setattr@-11 delattr@-11 = get@13||.doc|.func .self',
  module: 'new repr getattribute setattr@-11 delattr@-11 init|.dir|.annotations .annotate@14|.dict',
  cell: 'new repr = !hash||cell_contents',
  traceback: 'new |.dir|tb_next tb_lineno@12|tb_frame tb_lasti tb_lineno@-11',
  enumerate: 'new iter next||||.class_getitem',
  zip: 'new iter next',
  map: 'new iter next',
  filter: 'new iter next',
  reversed: 'new iter next|.length_hint',
  StopIteration: 'init|||value',
  KeyError: 'str init@-13',
  AttributeError: 'str@-13 init|||name obj',
  NameError: 'str@-13 init|||name',
  SystemExit: 'init|||code',
  dict_keys:
    'repr = iter sub rsub and rand xor rxor or ror len contains !hash|isdisjoint .reversed|mapping',
  dict_values: 'repr iter len|.reversed|mapping',
  dict_items:
    'repr = iter sub rsub and rand xor rxor or ror len contains !hash|isdisjoint .reversed|mapping',
  list_iterator: 'iter next|.length_hint',
  str_ascii_iterator: 'iter next|.length_hint',
  str_iterator: 'iter next|.length_hint',
  tuple_iterator: 'iter next|.length_hint',
  dict_keyiterator: 'iter next|.length_hint',
  set_iterator: 'iter next|.length_hint',
  range_iterator: 'iter next|.length_hint',
};

/** Whether the names of a builtin type are listed. */
export function isListed(type: string): boolean {
  return type in often || rareTypes.has(type);
}

/** What the table of a builtin type has, spelled as above; undefined where that is not listed. */
export function listedNames(type: string): string | undefined {
  return often[type] ?? (rareTypes.has(type) ? rareNames.code[type] : undefined);
}

/** The comparisons, and the arithmetic that int and float share. */
export const namesBehind: Readonly<Record<string, string>> = {
  '=': 'lt le eq ne gt ge',
  '#': 'add radd sub rsub mul rmul mod rmod divmod rdivmod pow rpow neg pos abs bool',
};
