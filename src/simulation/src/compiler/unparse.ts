// Expressions as text: append_ast_expr of Python/ast_unparse.c, CPython 3.11 to 3.15.
import { floatText } from '../numbers/float-format.ts';
import { quote } from '../objects/quote.ts';
import { Unsupported } from '../syntax/refusal.ts';
import {
  type Argument,
  ellipsis,
  type ComprehensionClause,
  type ConstantValue,
  type Expression,
  type Parameters,
} from '../syntax/tree.ts';

/** How closely what stands around an expression binds, as CPython numbers it. */
const level = {
  tuple: 0,
  test: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  bits: 6,
  sign: 12,
  atom: 15,
};
const power = 13;
const binaryLevels: Readonly<Record<string, number>> = {
  '|': level.bits,
  '^': 7,
  '&': 8,
  '<<': 9,
  '>>': 9,
  '+': 10,
  '-': 10,
  '**': power,
};
const product = 11;

const within = (parentheses: boolean, text: string) => (parentheses ? `(${text})` : text);
const join = (items: readonly Expression[], at: number) =>
  items.map((item) => unparse(item, at)).join(', ');

/** The text that CPython makes of an expression, as `around` needs it in parentheses or not. */
export function unparse(node: Expression, around: number = level.test): string {
  switch (node.kind) {
    case 'constant':
      return constantText(node.value);
    case 'name':
      return node.name;
    case 'attribute': {
      const whole = node.object.kind === 'constant' && typeof node.object.value === 'bigint';
      return `${unparse(node.object, level.atom)}${whole ? ' ' : ''}.${node.name}`;
    }
    case 'subscript':
      return `${unparse(node.object, level.atom)}[${unparse(node.index, level.tuple)}]`;
    case 'slice': {
      const [start, stop, step] = [node.start, node.stop, node.step].map((part) =>
        part ? unparse(part) : '',
      );
      return `${start ?? ''}:${stop ?? ''}${step ? `:${step}` : ''}`;
    }
    case 'call': {
      const [only] = node.arguments;
      const bare = node.arguments.length === 1 && only?.stars === 0 && only.name === null;
      const generator = bare && only.value.kind === 'comprehension';
      const text = node.arguments.map(argumentText).join(', ');
      const callee = unparse(node.callee, level.atom);
      return generator && only.value.result === 'generator' ? callee + text : `${callee}(${text})`;
    }
    case 'unary': {
      const own = node.operator === 'not' ? level.not : level.sign;
      const sign = node.operator === 'not' ? 'not ' : node.operator;
      return within(around > own, sign + unparse(node.operand, own));
    }
    case 'binary': {
      const own = binaryLevels[node.operator] ?? product;
      const right = own === power;
      const text = `${unparse(node.left, own + Number(right))} ${node.operator} ${unparse(node.right, own + Number(!right))}`;
      return within(around > own, text);
    }
    case 'compare': {
      const rest = node.rest.map(
        ({ operator, value }) => ` ${operator} ${unparse(value, level.compare + 1)}`,
      );
      const text = unparse(node.first, level.compare + 1) + rest.join('');
      return within(around > level.compare, text);
    }
    case 'boolean': {
      const own = level[node.operator];
      const text = node.values.map((value) => unparse(value, own + 1)).join(` ${node.operator} `);
      return within(around > own, text);
    }
    case 'conditional': {
      const [then, test] = [node.then, node.test].map((part) => unparse(part, level.test + 1));
      const text = `${then ?? ''} if ${test ?? ''} else ${unparse(node.otherwise)}`;
      return within(around > level.test, text);
    }
    case 'tuple': {
      if (node.items.length === 0) return '()';
      const text = join(node.items, level.test) + (node.items.length === 1 ? ',' : '');
      return within(around > level.tuple, text);
    }
    case 'list':
      return `[${join(node.items, level.test)}]`;
    case 'set':
      return `{${join(node.items, level.test)}}`;
    case 'dict': {
      const entries = node.entries.map(({ key, value }) =>
        key ? `${unparse(key)}: ${unparse(value)}` : `**${unparse(value, level.bits)}`,
      );
      return `{${entries.join(', ')}}`;
    }
    case 'comprehension': {
      const value = node.value ? `: ${unparse(node.value)}` : '';
      const text = `${unparse(node.element)}${value}${node.clauses.map(clauseText).join('')}`;
      if (node.result === 'list') return `[${text}]`;
      return node.result === 'generator' ? `(${text})` : `{${text}}`;
    }
    case 'lambda': {
      const parameters = parametersText(node.parameters);
      const text = `lambda${parameters && ' '}${parameters}: ${unparse(node.body)}`;
      return within(around > level.test, text);
    }
    case 'starred':
      return `*${unparse(node.value, level.bits)}`;
    default:
      throw new Unsupported('the text of such an annotation', node.line);
  }
}

function constantText(value: ConstantValue): string {
  if (value === null) return 'None';
  if (value === ellipsis) return '...';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return String(value);
  return Number.isFinite(value) ? floatText(value) : '1e309';
}

function argumentText({ name, stars, value }: Argument): string {
  if (stars > 0) return '*'.repeat(stars) + unparse(value, stars === 1 ? level.bits : level.test);
  return name === null ? unparse(value) : `${name}=${unparse(value)}`;
}

function clauseText({ target, iterable, conditions }: ComprehensionClause): string {
  const tests = conditions.map((test) => ` if ${unparse(test, level.test + 1)}`);
  const [into, over] = [unparse(target, level.tuple), unparse(iterable, level.test + 1)];
  return ` for ${into} in ${over}${tests.join('')}`;
}

function parametersText(parameters: Parameters): string {
  const { positional, positionalOnly, defaults, rest, keywordOnly, keywords } = parameters;
  const parts: string[] = [];
  positional.forEach((name, index) => {
    const value = defaults[index - positional.length + defaults.length];
    parts.push(value ? `${name}=${unparse(value)}` : name);
    if (index + 1 === positionalOnly) parts.push('/');
  });
  if (rest !== null || keywordOnly.length > 0) parts.push(`*${rest ?? ''}`);
  for (const { name, value } of keywordOnly) parts.push(value ? `${name}=${unparse(value)}` : name);
  if (keywords !== null) parts.push(`**${keywords}`);
  return parts.join(', ');
}
