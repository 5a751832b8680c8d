/**
 * Parameters as CPython's parser tries them: see `notation.ts`. Those of a lambda have names that begin
 * with `lambda_`, no annotations, and a colon behind them.
 */
function rules(prefix: string, end: string, parenthesized: string, annotation: string): string {
  const text = `
params
  ?-14 '/' ',' >> at least one argument must precede /
  ?15 '/' ',' >> at least one parameter must precede /
  ? (slash_plain | slash_defaulted) param_maybe* '/' >> / may appear only once
  ?-11 param_plain* (slash_defaulted | param_defaulted+) param_plain >> non-default argument follows default argument
  ?12 slash_plain? param_plain* (slash_defaulted | param_defaulted+) param_plain >> parameter without a default follows parameter with a default
  ? ${parenthesized}
  ? (slash_plain | slash_defaulted)? param_maybe* '*' (',' | param_plain) param_maybe* '/' >> / must be ahead of *
  ? param_maybe+ '/' '*' >> expected comma between / and *
  parameters
parameters
  slash_plain param_plain* param_defaulted* star_params?
  slash_defaulted param_defaulted* star_params?
  param_plain+ param_defaulted* star_params?
  param_defaulted+ star_params?
  star_params
slash_plain
  param_plain+ '/' ','
  param_plain+ '/' &END
slash_defaulted
  param_plain* param_defaulted+ '/' ','
  param_plain* param_defaulted+ '/' &END
star_params
  ?-14 '*' (END | ',' (END | '**')) >> named arguments must follow bare *
  ?15 '*' (END | ',' (END | '**')) >> named parameters must follow bare *
  ?-14 '*' param '=' >> var-positional argument cannot have default value
  ?15 '*' param '=' >> var-positional parameter cannot have default value
  ?-14 '*' (param_plain | ',') param_maybe* '*' (param_plain | ',') >> * argument may appear only once
  ?15 '*' (param_plain | ',') param_maybe* '*' (param_plain | ',') >> * may appear only once
  '*' param_plain param_maybe* key_params?
  '*' ',' param_maybe+ key_params?
  key_params
key_params
  ?-14 '**' param '=' >> var-keyword argument cannot have default value
  ?15 '**' param '=' >> var-keyword parameter cannot have default value
  ?-14 '**' param ',' (param | '*' | '**' | '/') >> arguments cannot follow var-keyword argument
  ?15 '**' param ',' (param | '*' | '**' | '/') >> parameters cannot follow var-keyword parameter
  '**' param_plain
param_plain
  param ','
  param &END
param_defaulted
  param default ','
  param default &END
param_maybe
  param default? ','
  param default? &END
param
  NAME ${annotation}
`;
  return text
    .replaceAll('END', end)
    .replaceAll(/^(\w)/gm, `${prefix}$1`)
    .replaceAll(/(?<=^  .*)(?<!>> .*)\b(\w*(?:param|slash)\w*)/gm, `${prefix}$1`);
}

/** Parameters of functions and of lambdas. */
export const parameterRules =
  rules(
    '',
    "')'",
    "param_plain* '(' param_plain+ ','? ')' >> Function parameters cannot be parenthesized",
    "(':' expression)?",
  ) +
  rules(
    'lambda_',
    "':'",
    "param_plain* '(' param% ','? ')' >> Lambda expression parameters cannot be parenthesized",
    '',
  ) +
  `default
  '=' expression
  ? '=' &(')' | ',') >> expected default value expression
`;
