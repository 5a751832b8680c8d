// What CPython says of a program that it cannot parse: _PyPegen_run_parser in Parser/pegen.c and
// Parser/pegen_errors.c, 3.11 to 3.15. It parses a second time, with rules that know common mistakes.
import { NotPython, Unsupported } from '../refusal.ts';
import type { Token } from '../tokens.ts';
import { argumentRules } from './argument-rules.ts';
import { isInLaterKey } from './dict-keys.ts';
import { expressionRules } from './expression-rules.ts';
import { fail, Matcher } from './matcher.ts';
import { type Parses, withKeywordHint } from './keyword-hint.ts';
import { act } from './messages.ts';
import { readRules } from './notation.ts';
import { explainOldFormat } from './old-formats.ts';
import { parameterRules } from './parameter-rules.ts';
import { patternRules } from './pattern-rules.ts';
import { statementRules } from './statement-rules.ts';

const grammar = [statementRules, expressionRules, argumentRules, parameterRules, patternRules];

/** The error of a program that does not parse, as a CPython words it; or that the model does not know. */
export function explain(
  text: string,
  tokens: readonly Token[],
  minor: number,
  parses: Parses,
): NotPython | Unsupported {
  const rules = readRules(grammar.join('\n'), minor, act);
  let furthest = 0;
  let lastBlock = 0;
  const pass = (isExplaining: boolean): NotPython | null => {
    const matcher = new Matcher(tokens, minor, isExplaining);
    try {
      const matched = rules.get('file')?.(matcher);
      if (matched !== fail) throw new Unsupported('this syntax', 1);
      return null;
    } catch (error) {
      if (error instanceof NotPython) return error;
      throw error;
    } finally {
      furthest = Math.max(furthest, matcher.furthest);
      lastBlock = matcher.lastBlock ?? lastBlock;
    }
  };
  try {
    const first = pass(false);
    const inFormat = minor < 12 ? explainOldFormat(tokens, furthest) : null;
    if (inFormat) return inFormat;
    if (first) return later(tokens, furthest, first);
    const last = tokens[furthest];
    const special = pass(true);
    const isKnown = special?.message.endsWith("':' expected after dictionary key");
    if (special && !isKnown && minor < 15 && isInLaterKey(tokens, furthest)) {
      return new Unsupported('what is wrong in such a dict', special.line);
    }
    const error = later(tokens, furthest, special ?? generic(last));
    return minor < 14 ? error : withKeywordHint(error, text, lastBlock, parses);
  } catch (error) {
    if (error instanceof Unsupported) return error;
    if (error instanceof RangeError) return new Unsupported('nesting as deep as this', 1);
    throw error;
  }
}

function generic(last: Token | undefined): NotPython {
  const line = last?.line ?? 1;
  if (last?.kind === 'indent') return new NotPython('IndentationError: unexpected indent', line);
  if (last?.kind === 'dedent') return new NotPython('IndentationError: unexpected unindent', line);
  return new NotPython('SyntaxError: invalid syntax', line);
}

/**
 * What is no token further on counts more, unless the tokenizer leaves the words to the parser; so does a
 * bracket that is never closed, if it opens on an earlier line.
 */
function later(tokens: readonly Token[], furthest: number, found: NotPython): NotPython {
  const error = tokens.at(-1)?.error;
  if (!error || error === found || silent.test(error.message)) return found;
  const isOpen = error.message.endsWith('was never closed');
  return !isOpen || (tokens[furthest]?.line ?? 1) > error.line ? error : found;
}

const silent = /^(?!SyntaxError)|line continuation|unexpected EOF|f-string: expecting '\}'$/;
