/** Arguments, targets and strings as CPython's parser tries them: see `notation.ts`. */
export const argumentRules = `
arguments
  args ','? &')'
  ?-11 args ',' '*' >> iterable argument unpacking follows keyword argument unpacking
  ?12 ((positional% ',' kwargs) | kwargs) ',' (starred !'=')% >> iterable argument unpacking follows keyword argument unpacking
  ? expression for_if+ ',' (args | expression for_if+)? >> Generator expression must be parenthesized
  ? NAME '=' expression for_if+ >> invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  ?12 (args ',')? NAME '=' &(',' | ')') >> expected argument value expression
  ? a=args for_if+ >> generator
  ? args ',' expression for_if+ >> Generator expression must be parenthesized
  ? a=args ',' args >> order
positional
  starred
  (walrus | expression !':=') !'='
args
  positional% (',' kwargs)? => args
  kwargs => args
kwargs
  kwarg_or_starred% ',' kwarg_or_double%
  kwarg_or_starred%
  kwarg_or_double%
starred
  ?14 '*' if_expression >> invalid starred expression. Did you forget to wrap the conditional expression in parentheses?
  ?12 '*' expression '=' expression >> cannot assign to iterable argument unpacking
  '*' expression => starred
  ?12 '*' >> Invalid star expression
bad_kwarg
  ? a=('True' | 'False' | 'None') '=' >> cannot assign to %t
  ? NAME '=' expression for_if+ >> invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  ? !(NAME '=') expression '=' >> expression cannot contain assignment, perhaps you meant "=="?
  ?12 '**' expression '=' expression >> cannot assign to keyword argument unpacking
kwarg_or_starred
  bad_kwarg
  NAME '=' expression => kwarg
  starred
kwarg_or_double
  bad_kwarg
  NAME '=' expression => kwarg
  '**' expression => unpacked

targets
  target !','
  target (',' target)* ','? => tuple
target
  '*' !'*' target
  target_part
target_part
  part
  NAME
  '(' target_part ')'
  '(' (target (',' target)+ ','? | target ',')? ')'
  '[' (target% ','?)? ']'
part
  base '.' NAME !after_base
  base '[' slices ']' !after_base
base
  atom &after_base (trailer &after_base)*
after_base
  '(' | '[' | '.'
single
  single_part
  NAME
  '(' single ')'
single_part
  part
del_target
  part
  NAME
  '(' del_target ')'
  '(' (del_target% ','?)? ')'
  '[' (del_target% ','?)? ']'

strings
  (fstring | STRING)+ => strings
fstring
  START middle* STOP => f-string expression
middle
  field
  TEXT
field
  '{' rhs '='? conversion? format? '}'
  ?12 '{' '=' >> f-string: valid expression required before '='
  ?12 '{' '!' >> f-string: valid expression required before '!'
  ?12 '{' ':' >> f-string: valid expression required before ':'
  ?12 '{' '}' >> f-string: valid expression required before '}'
  ?12 '{' !rhs >> f-string: expecting a valid expression after '{'
  ?12 '{' rhs !('=' | '!' | ':' | '}') >> f-string: expecting '=', or '!', or ':', or '}'
  ?12 '{' rhs '=' !('!' | ':' | '}') >> f-string: expecting '!', or ':', or '}'
  ?12 '{' rhs '='? '!' &(':' | '}') >> f-string: missing conversion character
  ?12 '{' rhs '='? '!' !NAME >> f-string: invalid conversion character
  ?12 '{' rhs '='? ('!' NAME)? !(':' | '}') >> f-string: expecting ':' or '}'
  ?12 '{' rhs '='? ('!' NAME)? ':' (TEXT | field)* !'}' >> f-string: expecting '}', or format specs
  ?12 '{' rhs '='? ('!' NAME)? !'}' >> f-string: expecting '}'
conversion
  '!' NAME => conversion
format
  ':' (TEXT | field)*
`;
