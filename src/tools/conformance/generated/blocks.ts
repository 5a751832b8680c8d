import { condition, expression, plain, plainKinds } from './expressions.ts';
import type { Program } from './program.ts';
import type { Kind } from './scope.ts';
import { simple } from './statements.ts';

/** Writes some statements; deeper blocks are shorter. */
function body(program: Program, deep: number): void {
  const count = 1 + program.choices.below(deep > 1 ? 4 : 2);
  for (
    let written = 0;
    written < count && !(written > 0 && program.choices.exhausted);
    written += 1
  )
    statement(program, deep - 1);
}

function loop(program: Program, deep: number): void {
  const { choices, scope } = program;
  const kind = choices.pick(['numbers', 'list', 'tuple', 'text', 'set'] as const);
  const over = expression(program, kind, 1);
  const stops = choices.once(3);
  const before = scope.mark();
  const name =
    kind === 'numbers' || kind === 'set' ? scope.bind('number', choices.below(3)) : 'each';
  program.loops += 1;
  program.block(`for ${name} in ${kind === 'list' ? `${over}[:4]` : over}:`, () => {
    body(program, deep);
    if (stops)
      program.line(
        choices.pick(
          ['break', 'continue', 'if len(repr(each)) > 2: break'].map((line) =>
            name === 'each' ? line : line.replace('each', name),
          ) as [string, string, string],
        ),
      );
  });
  program.loops -= 1;
  scope.keepOnly(before);
  if (choices.once(4)) program.maybe('else:', () => body(program, 1));
}

function countedLoop(program: Program, deep: number): void {
  const name = `n${String(program.serial())}`;
  program.line(`${name} = 0`);
  program.maybe(`while ${name} < ${program.choices.pick(['2', '3', '1'])}:`, () => {
    program.line(`${name} += 1`);
    body(program, deep);
  });
}

function branch(program: Program, deep: number): void {
  program.maybe(`if ${condition(program)}:`, () => body(program, deep));
  if (program.choices.once(3)) program.maybe('else:', () => body(program, deep));
}

const raised = [
  'ValueError',
  'KeyError',
  'Exception',
  '(TypeError, AttributeError)',
  'ArithmeticError',
] as const;

function attempt(program: Program, deep: number): void {
  const { choices, scope } = program;
  program.maybe('try:', () => {
    body(program, deep);
    if (choices.once(2)) program.line(`raise ${expression(program, 'error', 1)}`);
  });
  const before = scope.mark();
  program.block(`except ${choices.once(3) ? choices.pick(raised) : 'Exception'} as e:`, () => {
    program.line('print(type(e).__name__, e)');
    if (choices.once(2)) program.line(`${scope.bind('error', choices.below(3))} = e`);
    if (choices.once(3)) body(program, 1);
    if (choices.once(9))
      program.line(
        choices.pick(['raise', `raise RuntimeError(${plain(program, 0)}) from e`, 'del e']),
      );
  });
  scope.keepOnly(before);
  if (choices.once(4)) program.maybe('else:', () => body(program, 1));
  if (choices.once(3)) program.maybe('finally:', () => body(program, 1));
}

function manage(program: Program, deep: number): void {
  const { choices, scope } = program;
  const name = `m${String(program.serial())}`;
  const opened = choices.pick<() => string>([
    () => `${program.helper('Manager')}('${name}'${choices.pick(['', ', True'])})`,
    () => `${program.helper('Manager')}('${name}')`,
    () => `${program.helper('opened')}(${expression(program, 'node', 1)})`,
    () => `${program.module('contextlib')}.suppress(Exception)`,
    () => `${program.module('contextlib')}.nullcontext(${plain(program, 1)})`,
  ])();
  const before = scope.mark();
  program.block(`with ${opened}${choices.pick([` as ${name}`, ''])}:`, () => {
    body(program, deep);
  });
  scope.keepOnly(before);
}

const parameters: readonly [Kind, ...Kind[]] = [...plainKinds, 'function', 'iterator'];

function define(program: Program, deep: number): void {
  const { choices, scope } = program;
  const name = `make${String(program.serial())}`;
  const takes = Array.from({ length: choices.below(3) }, () => choices.pick(parameters));
  const extra = choices.pick([
    '',
    `*args`,
    `extra=${plain(program, 1)}`,
    `*, key=${plain(program, 0)}`,
    '**options',
  ]);
  const yields = choices.once(3);
  const gives = choices.pick(parameters);
  const named = takes.map(
    (kind, at) => [`${'pqr'[at] ?? 'p'}${String(scope.depth || '')}`, kind] as const,
  );
  const head = [...named.map(([parameter]) => parameter), extra].filter(Boolean).join(', ');
  if (choices.once(6)) program.line(`@${program.helper('traced')}`);
  program.inside(`def ${name}(${head}):`, yields, () => {
    for (const [parameter, kind] of named) program.scope.bindAs(parameter, kind);
    if (scope.depth === 0 && choices.once(6)) shareGlobal(program);
    body(program, deep);
    if (yields) {
      program.line(
        `${choices.pick(['', 'print(type(', 'kept = '])}yield ${plain(program, 1)}`.replace(
          /type\(yield (.*)$/,
          'type((yield $1)).__name__)',
        ),
      );
      if (choices.once(2)) body(program, 1);
      if (choices.once(3)) program.line(`yield from ${expression(program, 'list', 1)}`);
    } else program.line(`return ${expression(program, gives)}`);
  });
  scope.signatures.push({ name, takes, gives, yields });
}

/** Lets a function change a name of the module. */
function shareGlobal(program: Program): void {
  const [name] = program.scope.outer?.here.keys() ?? [];
  if (name === undefined) return;
  program.line(`global ${name}`);
  program.line(`${name} = ${program.choices.pick(['None', '[]', '{}'])}`);
  program.scope.outer?.unbind(name);
}

function choose(program: Program, deep: number): void {
  const { choices } = program;
  program.line(`match ${plain(program, 1)}:`);
  const patterns = [
    'case [first, *others]',
    "case {'k': value}",
    'case int() | str()',
    'case (1, 2)',
    'case []',
    'case x if x',
  ] as const;
  const pattern = choices.pick(patterns);
  program.indented(() => {
    program.maybe(`${pattern}:`, () => body(program, deep));
    program.maybe('case _:', () => body(program, 1));
  });
}

/** A class with a method that holds what it is given. */
function defineClass(program: Program): void {
  const { choices } = program;
  const name = `Own${String(program.serial())}`;
  const base = choices.pick<() => string>([
    () => '',
    () => `(${program.helper('Node')})`,
    () => '(list)',
    () => '(dict)',
    () => `(${program.helper('Child')})`,
    () => '(Exception)',
    () => '(int)',
  ])();
  program.block(`class ${name}${base}:`, () => {
    if (choices.once(3)) program.line(`shared = ${plain(program, 1)}`);
    if (choices.once(4)) program.line(`__slots__ = ('x',)`);
    program.block('def __repr__(self):', () => program.line(`return '${name}'`));
    if (choices.once(2))
      program.block('def __del__(self):', () => program.line(`print('${name} del')`));
    if (choices.once(3))
      program.block('def __len__(self):', () => program.line(`return ${choices.pick(['0', '2'])}`));
    if (choices.once(3))
      program.block('def __getattr__(self, name):', () => program.line('return [name]'));
    if (choices.once(3))
      program.block('def __call__(self, *args):', () => program.line('return args'));
    if (choices.once(4))
      program.block('def __iter__(self):', () => program.line(`yield ${plain(program, 0)}`));
  });
  if (base.includes('Node') || base.includes('Child'))
    program.line(`${program.scope.bind('node', choices.below(3))} = ${name}('own')`);
  else program.line(`${program.scope.bind('node', choices.below(3))} = ${name}()`);
}

const blocks: readonly [
  (program: Program, deep: number) => void,
  ...((program: Program, deep: number) => void)[],
] = [attempt, loop, branch, define, define, manage, countedLoop, choose];

/** Writes one statement; `deep` is how many blocks may still open in it. */
export function statement(program: Program, deep: number): void {
  const { choices, scope } = program;
  const way = choices.below(10);
  if (way < 7 || deep <= 0) choices.pick(simple)(program);
  else if (scope.depth === 0 && choices.once(9)) defineClass(program);
  else choices.pick(blocks)(program, deep);
}
