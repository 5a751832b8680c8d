import { Chunk } from '../chunks/chunk.ts';
import { Cursor } from './cursor.ts';
import { readExpression, readList, readNamed, readValue } from './expressions.ts';
import { NotPython, Unsupported } from './refusal.ts';
import { readPrimary } from './primaries.ts';
import { readBlock, readStatements } from './statements.ts';
import { tokenize } from './tokenizer.ts';
import type { Module } from './tree.ts';

const grammar = {
  list: readList,
  value: readValue,
  expression: readExpression,
  named: readNamed,
  primary: readPrimary,
  block: readBlock,
};

/** What few programs need: what CPython says where one does not parse. */
const explanations = new Chunk(() => import('./errors/explain.ts'));

/** The text as CPython reads it: without a byte order mark, its lines ended by line feeds. */
function normalized(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
}

function read(
  text: string,
  minor: number,
): { readonly cursor: Cursor; readonly parse: () => Module } {
  const cursor = new Cursor(text, minor, tokenize(text, minor), grammar);
  const parse = () => {
    const body = readStatements(cursor);
    cursor.expectKind('end');
    return { body };
  };
  return { cursor, parse };
}

/** Whether a text parses, whole or up to its end, where more is missing. */
function parses(text: string, minor: number): boolean {
  const { cursor, parse } = read(`${text}\n`, minor);
  try {
    parse();
    return true;
  } catch (error) {
    return error instanceof NotPython && cursor.isAtEnd;
  }
}

/**
 * Reads a whole program by the grammar of a CPython, given by its minor version. Throws `NotPython`
 * where it is not Python and `Unsupported` where it uses a construct that the model does not have.
 */
export function parseModule(source: string, minor: number): Module {
  const text = normalized(source);
  if (text.includes('\0')) throw new Unsupported('null bytes', 1);
  const { cursor, parse } = read(text, minor);
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof NotPython)) throw error;
    const { explain } = explanations.code;
    throw explain(text, cursor.tokens, minor, (code) => parses(code, minor));
  }
}
