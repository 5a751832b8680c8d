/** Patterns as CPython's parser tries them: see `notation.ts`. */
export const patternRules = `
patterns
  open_sequence
  pattern
pattern
  as_pattern
  or_pattern
as_pattern
  or_pattern 'as' capture
  ? or_pattern 'as' "_" >> cannot use '_' as a target
  ?-13 or_pattern 'as' !NAME expression >> invalid pattern target
  ?14 or_pattern 'as' a=expression >> cannot use %k as pattern target
or_pattern
  closed ('|' closed)*
closed
  literal
  capture
  "_"
  attr !('.' | '(' | '=')
  '(' pattern ')'
  '[' maybe_sequence? ']'
  '(' open_sequence? ')'
  mapping
  class_pattern
literal
  signed !('+' | '-')
  signed ('+' | '-') NUMBER
  strings
  'None' | 'True' | 'False'
signed
  NUMBER
  '-' NUMBER
  +15 '+' NUMBER
capture
  !"_" NAME !('.' | '(' | '=')
attr
  NAME ('.' NAME)+
name_or_attr
  NAME ('.' NAME)*
open_sequence
  maybe_star ',' maybe_sequence?
maybe_sequence
  maybe_star% ','?
maybe_star
  '*' capture
  '*' "_"
  pattern
mapping
  '{' '}'
  '{' '**' capture ','? '}'
  '{' item_pattern% ',' '**' capture ','? '}'
  '{' item_pattern% ','? '}'
  ?15 '{' (item_pattern% ',')? '**' capture ',' item_pattern% ','? '}' >> double star pattern must be the last (right-most) subpattern in the mapping pattern
item_pattern
  (literal | attr) ':' pattern
class_pattern
  name_or_attr '(' ')'
  name_or_attr '(' pattern% ','? ')'
  name_or_attr '(' keyword_pattern% ','? ')'
  name_or_attr '(' pattern% ',' keyword_pattern% ','? ')'
  ? name_or_attr '(' (pattern% ',')? keyword_pattern% ',' pattern% >> positional patterns follow keyword patterns
keyword_pattern
  NAME '=' pattern
`;
