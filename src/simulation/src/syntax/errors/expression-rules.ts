/** Expressions as CPython's parser tries them, with what it says where they are wrong: see `notation.ts`. */
export const expressionRules = `
exprs
  star_expr (',' star_expr)+ ','? => tuple
  star_expr ',' => tuple
  star_expr
star_expr
  '*' bitwise_or => starred
  expression
expressions
  expression (',' expression)+ ','? => tuple
  expression ',' => tuple
  expression
star_nameds
  star_named% ','?
star_named
  '*' bitwise_or => starred
  named
items
  item% ','?
item
  ?15 '**' bitwise_or >> cannot use dict unpacking here
  ?14 '*' if_expression >> invalid starred expression. Did you forget to wrap the conditional expression in parentheses?
  ?14 '*' expression '=' expression >> cannot assign to iterable argument unpacking
  star_named
yield
  'yield' 'from' expression => yield expression
  'yield' exprs? => yield expression
walrus
  NAME ':=' ~ expression => named expression
named
  walrus
  ? a=expression ':=' expression >> cannot use assignment expressions with %k
  ? NAME '=' bitwise_or !('=' | ':=') >> invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  ? !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') >> cannot assign to %k here. Maybe you meant '==' instead of '='?
  expression !':='
expression
  ?15 disjunction 'if' disjunction 'else' '*' >> cannot unpack only part of a conditional expression
  ?15 disjunction 'if' disjunction 'else' '**' >> cannot use dict unpacking on only part of a conditional expression
  ?14 STRING (!STRING quiet)+ STRING >> invalid syntax. Is this intended to be part of the string?
  ? !(NAME STRING | SOFT) a=disjunction quiet >> comma
  ? disjunction 'if' disjunction !('else' | ':') >> expected 'else' after 'if' expression
  ?14 disjunction 'if' disjunction 'else' !expression >> expected expression after 'else', but statement is given
  ?14 ('pass' | 'break' | 'continue') 'if' disjunction 'else' simple >> expected expression before 'if', but statement is given
  ?12 'lambda' lambda_params? ':' &TEXT >> f-string: lambda expressions are not allowed without parentheses
  ? a=NAME !'(' exprs >> legacy
  if_expression
  disjunction
  lambda
if_expression
  disjunction 'if' disjunction 'else' expression => conditional expression
quiet
  if_expression
  disjunction
  lambda
lambda
  'lambda' lambda_params? ':' expression => lambda
disjunction
  conjunction ('or' conjunction)+ => expression
  conjunction
conjunction
  inversion ('and' inversion)+ => expression
  inversion
inversion
  'not' inversion => expression
  comparison
comparison
  bitwise_or (compared bitwise_or)+ => comparison
  bitwise_or
compared
  '==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not' | 'is'
bitwise_or
  bitwise_xor ('|' bitwise_xor)+ => expression
  bitwise_xor
bitwise_xor
  bitwise_and ('^' bitwise_and)+ => expression
  bitwise_and
bitwise_and
  shift ('&' shift)+ => expression
  shift
shift
  ?13 sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') 'not' inversion >> 'not' after an operator must be parenthesized
  sum (('<<' | '>>') sum)+ => expression
  sum
sum
  term (('+' | '-') term)+ => expression
  term
term
  ?13 ('+' | '-' | '~') 'not' factor >> 'not' after an operator must be parenthesized
  factor (('*' | '/' | '//' | '%' | '@') factor)+ => expression
  factor
factor
  ('+' | '-' | '~') factor => expression
  power
power
  primary '**' factor => expression
  primary

primary
  atom trailer* => fold
trailer
  '.' NAME => attribute
  genexp => function call
  '(' arguments? ')' => function call
  '[' slices ']' => subscript
slices
  slice !','
  (slice | starred)% ','?
slice
  expression? ':' expression? (':' expression?)?
  named
atom
  NAME => name
  'True' => True
  'False' => False
  'None' => None
  strings
  NUMBER => literal
  -14 &'(' (tuple | group | genexp)
  -14 &'[' (list | listcomp)
  -14 &'{' (dict | set | dictcomp | setcomp)
  +15 &'(' (genexp | tuple | group)
  +15 &'[' (listcomp | list)
  +15 &'{' (dictcomp | setcomp | dict | set)
  '...' => ellipsis
group
  '(' (yield | named) ')'
  ? '(' starred ')' >> cannot use starred expression here
  ? '(' '**' expression ')' >> cannot use double starred expression here
list
  '[' items? ']' => list
tuple
  '(' (item ',' items?)? ')' => tuple
set
  '{' items '}' => set display
dict
  '{' (pair% ','?)? '}' => dict literal
  ? '{' bad_pairs '}'
pair
  '**' bitwise_or
  expression ':' expression
bad_pairs
  ?14 bad_unpacking ','?
  ? pair% ',' (bad_pair | bad_unpacking)
  ?-13 expression ':' '*' bitwise_or >> cannot use a starred expression in a dictionary value
  ? expression ':' &('}' | ',') >> expression expected after dictionary key and ':'
bad_unpacking
  ?14 '**' if_expression >> invalid double starred expression. Did you forget to wrap the conditional expression in parentheses?
  ?15 '*' bitwise_or ':' expression >> cannot use a starred expression in a dictionary key
  ?15 '**' bitwise_or ':' expression >> cannot use dict unpacking in a dictionary key
  ?14 expression ':' '*' bitwise_or >> cannot use a starred expression in a dictionary value
  ?14 expression ':' '**' bitwise_or >> cannot use dict unpacking in a dictionary value
bad_pair
  ? expression !':' >> ':' expected after dictionary key
  ? expression ':' '*' bitwise_or >> cannot use a starred expression in a dictionary value
  ?14 expression ':' '**' bitwise_or >> cannot use dict unpacking in a dictionary value
  ? expression ':' &('}' | ',') >> expression expected after dictionary key and ':'

for_if
  'for' targets 'in' ~ disjunction ('if' disjunction)*
  ?13 'for' bitwise_or (',' bitwise_or)* ','? !'in' >> 'in' expected after for-loop variables
  ? 'for' a=exprs >> for
listcomp
  '[' named for_if+ ']' => list comprehension
  bad_comprehension
setcomp
  '{' named for_if+ '}' => set comprehension
  bad_comprehension
genexp
  '(' (walrus | expression !':=') for_if+ ')' => generator expression
  bad_comprehension
dictcomp
  '{' expression ':' expression for_if+ '}' => dict comprehension
  ?-14 '{' '**' bitwise_or for_if+ '}' >> dict unpacking cannot be used in dict comprehension
bad_comprehension
  ?-14 ('[' | '(' | '{') starred for_if+ >> iterable unpacking cannot be used in comprehension
  ?15 '[' '**' expression for_if+ >> cannot use dict unpacking in list comprehension
  ?15 '(' '**' expression for_if+ >> cannot use dict unpacking in generator expression
  ? ('[' | '{') star_named ',' star_nameds for_if+ >> did you forget parentheses around the comprehension target?
  ? ('[' | '{') star_named ',' for_if+ >> did you forget parentheses around the comprehension target?
`;
