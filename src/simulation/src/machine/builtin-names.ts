// What the tables of builtin types hold (Objects/*.c, `vars(type)` of CPython 3.11 to 3.15).

/**
 * Attributes by type: slot wrappers without their underscores, `|` methods, `|` computed attributes,
 * `|` members, `|` class methods, `|` static ones. `.x` is `__x__`, `=` the six comparisons, `#` the
 * arithmetic of numbers, `!x` one that is None, `new` the type's own `__new__`; `@12` means from 3.12
 * on, `@-12` until then.
 */
export const builtinNames: Readonly<Record<string, string>> = {
  object:
    'new repr hash str getattribute setattr delattr = init|.reduce_ex .reduce .getstate .format .sizeof .dir|.class||.subclasshook .init_subclass',
  type: 'new repr call getattribute setattr delattr init or ror|mro .subclasses .instancecheck .subclasscheck .dir .sizeof|.name .qualname .bases .module .abstractmethods .dict .doc .annotations .mro@12 .type_params@12 .annotate@14|.basicsize .itemsize .flags .weakrefoffset .base .dictoffset .mro@-11|.prepare',
  int: 'new repr hash = # invert lshift rlshift rshift rrshift and rand xor rxor or ror int float floordiv rfloordiv truediv rtruediv index|conjugate bit_length bit_count to_bytes as_integer_ratio .trunc .floor .ceil .round .getnewargs .format .sizeof is_integer@12|real imag numerator denominator||from_bytes',
  bool: 'new repr and rand xor rxor or ror invert@12',
  float:
    'new repr hash = # int float floordiv rfloordiv truediv rtruediv|conjugate .trunc .floor .ceil .round as_integer_ratio hex is_integer .getnewargs .format|real imag||fromhex .getformat from_number@14',
  complex:
    'new repr hash = add radd sub rsub mul rmul pow rpow neg pos abs bool truediv rtruediv|conjugate .complex .getnewargs .format||real imag|from_number@14',
  str: 'new repr hash str = iter mod rmod len getitem add mul rmul contains|encode replace split rsplit join capitalize casefold title center count expandtabs find partition index ljust lower lstrip rfind rindex rjust rstrip rpartition splitlines strip swapcase translate upper startswith endswith removeprefix removesuffix isascii islower isupper istitle isspace isdecimal isdigit isnumeric isalpha isalnum isidentifier isprintable zfill format format_map .format .sizeof .getnewargs||||maketrans',
  bytes:
    'new repr hash str = iter mod rmod len getitem add mul rmul contains buffer@12|.getnewargs .bytes capitalize center count decode endswith expandtabs find hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition replace removeprefix removesuffix rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill|||fromhex|maketrans',
  bytearray:
    'new repr str = iter init mod rmod len getitem setitem delitem add mul rmul contains iadd imul !hash buffer@12 release_buffer@12|.sizeof .alloc append capitalize center clear copy count decode endswith expandtabs extend find hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition pop remove replace removeprefix removesuffix reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill resize@14 take_bytes@15|||fromhex|maketrans',
  list: 'new repr = iter init len setitem delitem add mul rmul contains iadd imul !hash|.getitem .reversed .sizeof clear copy append insert extend pop remove index count reverse sort|||.class_getitem',
  tuple:
    'new repr hash = iter len getitem add mul rmul contains|.getnewargs index count|||.class_getitem',
  dict: 'new repr = iter init or ror ior len setitem delitem !hash|.getitem .contains .sizeof get setdefault pop popitem keys items values update clear copy .reversed|||fromkeys .class_getitem',
  set: 'new repr = iter init sub rsub and rand xor rxor or ror isub iand ixor ior len !hash|.contains add clear copy discard difference difference_update intersection intersection_update isdisjoint issubset issuperset pop remove .sizeof symmetric_difference symmetric_difference_update union update|||.class_getitem',
  frozenset:
    'new repr hash = iter sub rsub and rand xor rxor or ror len|.contains copy difference intersection isdisjoint issubset issuperset .sizeof symmetric_difference union|||.class_getitem',
  range: 'new repr hash = iter bool len getitem contains|.reversed count index||start stop step',
  slice: 'new repr = !hash@-11 hash@12|indices||start stop step|.class_getitem@15',
  property:
    'new get set delete init|getter setter deleter .set_name|.isabstractmethod .name@13|fget fset fdel .doc',
  classmethod:
    'new repr get init||.isabstractmethod .dict .annotations@14 .annotate@14|.func .wrapped|.class_getitem@14',
  staticmethod:
    'new repr call get init||.isabstractmethod .dict .annotations@14 .annotate@14|.func .wrapped|.class_getitem@14',
  super: 'new repr getattribute get init|||.thisclass .self .self_class',
  BaseException:
    'new repr str setattr@-11 delattr@-11 init|with_traceback add_note|.dict args .traceback .context .cause|.suppress_context',
  NoneType: 'new repr bool hash@12 lt@12 le@12 eq@12 ne@12 gt@12 ge@12',
  ellipsis: 'new repr',
  NotImplementedType: 'new repr bool',
  function:
    'new repr call get||.code .defaults .kwdefaults .annotations .dict .name .qualname .type_params@12 .annotate@14 .doc@15 .module@15|.closure .doc@-14 .globals .module@-14 .builtins',
  builtin_function_or_method: 'repr hash call =||.doc .name .qualname .self|.module',
  method: 'new repr hash call getattribute setattr@-11 delattr@-11 = get@13||.doc|.func .self',
  generator:
    'repr iter next del|send throw close .sizeof|.name .qualname gi_yieldfrom gi_running gi_frame gi_suspended gi_code@12 gi_state@15|gi_code@-11|.class_getitem@13',
  module: 'new repr getattribute setattr@-11 delattr@-11 init|.dir|.annotations .annotate@14|.dict',
  cell: 'new repr = !hash||cell_contents',
  mappingproxy:
    'new repr str = iter or ror ior len getitem contains !hash@-11 hash@12|get keys values items copy .reversed|||.class_getitem',
  frame:
    'repr setattr@-11 delattr@-11|clear .sizeof|f_back f_locals f_lineno f_trace f_lasti f_globals f_builtins f_code f_trace_opcodes@12 f_generator@14|f_trace_lines f_trace_opcodes@-11',
  traceback: 'new |.dir|tb_next tb_lineno@12|tb_frame tb_lasti tb_lineno@-11',
  method_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  wrapper_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  'method-wrapper': 'repr hash call =||.objclass .name .qualname .doc|.self',
  member_descriptor: 'repr get set delete||.doc .qualname|.objclass .name',
  enumerate: 'new iter next||||.class_getitem',
  zip: 'new iter next',
  map: 'new iter next',
  filter: 'new iter next',
  reversed: 'new iter next|.length_hint',
  BaseExceptionGroup:
    'new str init repr@15|derive split subgroup||message exceptions|.class_getitem',
  StopIteration: 'init|||value',
  KeyError: 'str init@-13',
  SyntaxError:
    'str init|||msg filename lineno offset text end_lineno end_offset print_file_and_line',
  OSError: 'new str init||characters_written|errno strerror filename filename2',
  ImportError: 'str init repr@15|||msg name path name_from@12',
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
  classmethod_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  getset_descriptor: 'repr@12 get@12 set@12 delete@12||.doc@12 .qualname@12|.objclass@12 .name@12',
};

/** The comparisons, and the arithmetic that int and float share. */
export const namesBehind: Readonly<Record<string, string>> = {
  '=': 'lt le eq ne gt ge',
  '#': 'add radd sub rsub mul rmul mod rmod divmod rdivmod pow rpow neg pos abs bool',
};
