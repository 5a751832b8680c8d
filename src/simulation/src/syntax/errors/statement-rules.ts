/** Statements as CPython's parser tries them, with what it says where they are wrong: see `notation.ts`. */
export const statementRules = `
file
  statement* END
statement
  compound
  simples
simples
  simple !';' NEWLINE
  simple (';' simple)* ';'? NEWLINE
simple
  assignment
  exprs
  'return' exprs?
  import
  raise
  'pass'
  'del' del_target% ','? &(';' | NEWLINE)
  ? 'del' a=exprs >> delete
  yield
  assert
  'break'
  'continue'
  'global' NAME%
  'nonlocal' NAME%
compound
  &('def' | '@') function
  &'if' if
  &('class' | '@') class
  &'with' with
  &'for' for
  &'try' try
  &'while' while
  match

assignment
  NAME ':' expression ('=' rhs)?
  ('(' single ')' | single_part) ':' expression ('=' rhs)?
  (targets '=')+ rhs !'='
  single augmented ~ rhs
  ? a=annotated_display ':' expression >> only single target (not %k) can be annotated
  ? star_named ',' star_nameds* ':' expression >> only single target (not tuple) can be annotated
  ? expression ':' expression >> illegal target for annotation
  ? (targets '=')* a=exprs '=' >> assign
  ? (targets '=')* yield '=' >> assignment to yield expression not possible
  ? a=exprs augmented rhs >> '%k' is an illegal expression for augmented assignment
annotated_display
  list
  tuple
  '(' annotated_display ')'
rhs
  yield
  exprs
augmented
  '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='

raise
  'raise' expression 'from' expression
  ?14 'raise' 'from' >> did you forget an expression between 'raise' and 'from'?
  ?14 'raise' expression 'from' >> did you forget an expression after 'from'?
  'raise' expression
  'raise'
assert
  ?15 'assert' a=expression '=' expression >> cannot assign to %k here. Maybe you meant '==' instead of '='?
  ?15 'assert' expression ',' a=expression '=' expression >> cannot assign to %k here. Maybe you meant '==' instead of '='?
  ?15 'assert' expression ':=' expression >> cannot use named expression without parentheses here
  ?15 'assert' expression ',' expression ':=' expression >> cannot use named expression without parentheses here
  'assert' expression (',' expression)?

import
  ?12 'import' dotted% 'from' dotted >> Did you mean to use 'from ... import ...' instead?
  ?13 'import' NEWLINE >> Expected one or more names after 'import'
  'import' dotted_as%
  'from' ('.' | '...')* dotted 'import' import_targets
  'from' ('.' | '...')+ 'import' import_targets
import_targets
  '(' import_as% ','? ')'
  import_as% !','
  '*'
  ? import_as% ',' NEWLINE >> trailing comma not allowed without surrounding parentheses
  ?13 NEWLINE >> Expected one or more names after 'import'
import_as
  ?14 NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression >> cannot use %k as import target
  NAME ('as' NAME)?
dotted_as
  ?14 dotted 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression >> cannot use %k as import target
  dotted ('as' NAME)?
dotted
  NAME ('.' NAME)*

block
  NEWLINE INDENT statement+ DEDENT
  simples
  ? NEWLINE !INDENT >> expected an indented block
decorators
  ('@' named NEWLINE)+
class
  decorators class_raw
  class_raw
class_raw
  ? 'class' NAME ('(' arguments? ')')? NEWLINE >> expected ':'
  ? a='class' NAME ('(' arguments? ')')? ':' NEWLINE !INDENT >> expected an indented block after class definition on line %l
  'class' NAME ('(' arguments? ')')? ':' block
function
  decorators function_raw
  function_raw
function_raw
  ? a='def' NAME '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT >> expected an indented block after function definition on line %l
  ?13 'def' NAME ^'(' params? ')' ('->' expression)? ^':' block
  -12 'def' NAME ^'(' params? ')' ('->' expression)? ^':' block
  +13 'def' NAME '(' params? ')' ('->' expression)? ':' block

if
  ? 'if' named NEWLINE >> expected ':'
  ? a='if' named ':' NEWLINE !INDENT >> expected an indented block after 'if' statement on line %l
  'if' named ':' block elif
  'if' named ':' block else?
elif
  ? 'elif' named NEWLINE >> expected ':'
  ? a='elif' named ':' NEWLINE !INDENT >> expected an indented block after 'elif' statement on line %l
  'elif' named ':' block elif
  'elif' named ':' block else?
else
  ? a='else' ':' NEWLINE !INDENT >> expected an indented block after 'else' statement on line %l
  ?14 'else' ':' block 'elif' >> 'elif' block follows an 'else' block
  'else' ^':' block
while
  ? 'while' named NEWLINE >> expected ':'
  ? a='while' named ':' NEWLINE !INDENT >> expected an indented block after 'while' statement on line %l
  'while' named ':' block else?
for
  ? 'for' targets 'in' exprs NEWLINE >> expected ':'
  ? a='for' targets 'in' exprs ':' NEWLINE !INDENT >> expected an indented block after 'for' statement on line %l
  'for' targets 'in' ~ exprs ':' block else?
  ? 'for' a=exprs >> for

with
  ? a='with' with_loose% ':' NEWLINE !INDENT >> expected an indented block after 'with' statement on line %l
  ? a='with' '(' with_looser% ','? ')' ':' NEWLINE !INDENT >> expected an indented block after 'with' statement on line %l
  'with' '(' with_item% ','? ')' ':' block
  'with' with_item% ':' block
  ?14 'with' with_loose% ',' ':' >> the last 'with' item has a trailing comma
  ? 'with' with_loose% NEWLINE >> expected ':'
  ? 'with' '(' with_looser% ','? ')' NEWLINE >> expected ':'
with_loose
  expression ('as' target)?
with_looser
  expressions ('as' target)?
with_item
  expression 'as' target &(',' | ')' | ':')
  ? expression 'as' a=expression &(',' | ')' | ':') >> assign
  expression

try
  ? a='try' ':' NEWLINE !INDENT >> expected an indented block after 'try' statement on line %l
  ? 'try' ':' block !('except' | 'finally') >> expected 'except' or 'finally' block
  ?-11 'try' ':' block* ((except+ except_star) | (except_star+ except)) block* >> cannot have both 'except' and 'except*' on the same 'try'
  ?12 'try' ':' block* except+ 'except' '*' expression ('as' NAME)? ':' >> cannot have both 'except' and 'except*' on the same 'try'
  ?12 'try' ':' block* except_star+ 'except' (expression ('as' NAME)?)? ':' >> cannot have both 'except' and 'except*' on the same 'try'
  'try' ^':' block finally
  'try' ^':' block except+ else? finally?
  'try' ^':' block except_star+ else? finally?
except
  ? a='except' expression ('as' NAME)? ':' NEWLINE !INDENT >> expected an indented block after 'except' statement on line %l
  ? a='except' ':' NEWLINE !INDENT >> expected an indented block after 'except' statement on line %l
  'except' expression ('as' NAME)? ':' block
  +14 'except' expressions ':' block
  'except' ':' block
  wrong_except
except_star
  ? a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT >> expected an indented block after 'except*' statement on line %l
  'except' '*' expression ('as' NAME)? ':' block
  +14 'except' '*' expressions ':' block
  wrong_except
wrong_except
  ?-13 'except' '*'? expression ',' expressions ('as' NAME)? ':' >> multiple exception types must be parenthesized
  ?14 'except' '*'? expression ',' expressions 'as' NAME ':' >> multiple exception types must be parenthesized when using 'as'
  ? 'except' '*'? expression ('as' NAME)? NEWLINE >> expected ':'
  ? 'except' NEWLINE >> expected ':'
  ? 'except' '*' (NEWLINE | ':') >> expected one or more exception types
  ?14 'except' expression 'as' a=expression ':' block >> cannot use except statement with %k
  ?14 'except' '*' expression 'as' a=expression ':' block >> cannot use except* statement with %k
finally
  ? a='finally' ':' NEWLINE !INDENT >> expected an indented block after 'finally' statement on line %l
  'finally' ^':' block

match
  "match" subject ':' NEWLINE INDENT case+ DEDENT
  ? "match" subject NEWLINE >> expected ':'
  ? a="match" subject ':' NEWLINE !INDENT >> expected an indented block after 'match' statement on line %l
  ?15 "case" patterns guard? ':' block >> case statement must be inside match statement
subject
  star_named ',' star_nameds?
  named
case
  ? "case" patterns guard? NEWLINE >> expected ':'
  ? a="case" patterns guard? ':' NEWLINE !INDENT >> expected an indented block after 'case' statement on line %l
  "case" patterns guard? ':' block
guard
  'if' named
`;
