import type { Asked } from '#scene/identity.ts';

/** Where the expressions of a question stand in its program. */
export const places = ['one', 'functions', 'apart', 'freed'] as const;
/**
 * `one`: statements of one program; `functions`: each in a function of its own; `apart`: each
 * compiled on its own; `freed`: each is let go of before the next, and addresses are compared.
 */
export type Place = (typeof places)[number];

/** What is asked: which of the expressions give the same object. */
export interface Question {
  /** Statements that run first. */
  readonly setup: string;
  readonly expressions: readonly string[];
  readonly place: Place;
}

/** Most expressions of one question. */
export const mostExpressions = 6;
/** Most characters of an expression, and of the statements that run first. */
export const longest = { expression: 200, setup: 4000 } as const;

/** What a run is refused for where addresses are asked of a CPython whose malloc is the system's. */
export const noPymalloc = 'id() of what is freed, without pymalloc';

/** What the program calls the object of an expression. */
export function nameOf(index: number): string {
  return `x${String(index + 1)}`;
}

/** A question as a program, and what there is to know of its lines. */
export interface IdentityProgram extends Omit<Asked, 'smallIntMax'> {
  readonly source: string;
}

/** The program of a question: it binds a name to each expression and prints a line for each pair. */
export function identityProgram({ setup, expressions, place }: Question): IdentityProgram {
  const text: string[] = setup.trim() === '' ? [] : [...setup.trimEnd().split('\n'), ''];
  if (place === 'functions') {
    expressions.forEach((expression, at) => {
      text.push(`def make${String(at + 1)}():`, `    return ${expression}`, '');
    });
  }
  const lines = expressions.map((expression, at) =>
    text.push(`${nameOf(at)} = ${valueOf(expression, at, place)}`),
  );
  const test = place === 'freed' ? '==' : 'is';
  expressions.forEach((_, right) => {
    for (let left = 0; left < right; left += 1) {
      const pair = `${nameOf(left)} ${test} ${nameOf(right)}`;
      text.push(`print('${pair}:', ${pair})`);
    }
  });
  return {
    source: `${text.join('\n')}\n`,
    lines,
    names: expressions.map((_, at) => nameOf(at)),
    interns: expressions.map((expression) => /\bintern\(/.test(expression)),
    apart: place === 'apart',
    freed: place === 'freed',
  };
}

function valueOf(expression: string, at: number, place: Place): string {
  switch (place) {
    case 'one':
      return expression;
    case 'functions':
      return `make${String(at + 1)}()`;
    case 'apart':
      return `eval(${quoted(expression)})`;
    case 'freed':
      return `id(${expression})`;
  }
}

/** Text as a Python literal. */
function quoted(text: string): string {
  return text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
