// What the tables of builtin types hold that few programs ask (Objects/*.c, `vars(type)` of CPython 3.11
// to 3.15).

/** Attributes by type, spelled as in `builtin-names.ts`. */
export const rareBuiltinNames: Readonly<Record<string, string>> = {
  complex:
    'new repr hash = add radd sub rsub mul rmul pow rpow neg pos abs bool truediv rtruediv|conjugate .complex .getnewargs .format||real imag|from_number@14',
  bytes:
    'new repr hash str = iter mod rmod len getitem add mul rmul contains buffer@12|.getnewargs .bytes capitalize center count decode endswith expandtabs find hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition replace removeprefix removesuffix rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill|||fromhex|maketrans',
  bytearray:
    'new repr str = iter init mod rmod len getitem setitem delitem add mul rmul contains iadd imul !hash buffer@12 release_buffer@12|.sizeof .alloc append capitalize center clear copy count decode endswith expandtabs extend find hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition pop remove replace removeprefix removesuffix reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill resize@14 take_bytes@15|||fromhex|maketrans',
  set: 'new repr = iter init sub rsub and rand xor rxor or ror isub iand ixor ior len !hash|.contains add clear copy discard difference difference_update intersection intersection_update isdisjoint issubset issuperset pop remove .sizeof symmetric_difference symmetric_difference_update union update|||.class_getitem',
  frozenset:
    'new repr hash = iter sub rsub and rand xor rxor or ror len|.contains copy difference intersection isdisjoint issubset issuperset .sizeof symmetric_difference union|||.class_getitem',
  slice: 'new repr = !hash@-11 hash@12|indices||start stop step|.class_getitem@15',
  property:
    'new get set delete init|getter setter deleter .set_name|.isabstractmethod .name@13|fget fset fdel .doc',
  classmethod:
    'new repr get init||.isabstractmethod .dict .annotations@14 .annotate@14|.func .wrapped|.class_getitem@14',
  staticmethod:
    'new repr call get init||.isabstractmethod .dict .annotations@14 .annotate@14|.func .wrapped|.class_getitem@14',
  super: 'new repr getattribute get init|||.thisclass .self .self_class',
  generator:
    'repr iter next del|send throw close .sizeof|.name .qualname gi_yieldfrom gi_running gi_frame gi_suspended gi_code@12 gi_state@15|gi_code@-11|.class_getitem@13',
  mappingproxy:
    'new repr str = iter or ror ior len getitem contains !hash@-11 hash@12|get keys values items copy .reversed|||.class_getitem',
  frame:
    'repr setattr@-11 delattr@-11|clear .sizeof|f_back f_locals f_lineno f_trace f_lasti f_globals f_builtins f_code f_trace_opcodes@12 f_generator@14|f_trace_lines f_trace_opcodes@-11',
  method_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  wrapper_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  'method-wrapper': 'repr hash call =||.objclass .name .qualname .doc|.self',
  member_descriptor: 'repr get set delete||.doc .qualname|.objclass .name',
  BaseExceptionGroup:
    'new str init repr@15|derive split subgroup||message exceptions|.class_getitem',
  SyntaxError:
    'str init|||msg filename lineno offset text end_lineno end_offset print_file_and_line',
  OSError: 'new str init||characters_written|errno strerror filename filename2',
  ImportError: 'str init repr@15|||msg name path name_from@12',
  classmethod_descriptor: 'repr call get||.doc .qualname|.objclass .name',
  getset_descriptor: 'repr@12 get@12 set@12 delete@12||.doc@12 .qualname@12|.objclass@12 .name@12',
};
