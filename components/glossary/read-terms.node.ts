import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { termSchema, type Term } from './term-schema.ts';

/** Every term of the glossary by its id, from the project's root; throws where a file is not as it should be. */
export function readTerms(): ReadonlyMap<string, Term> {
  return new Map(
    globSync('content/glossary/*.yaml')
      .sort()
      .map((path) => [
        basename(path, '.yaml'),
        termSchema.parse(parse(readFileSync(path, 'utf8'))),
      ]),
  );
}
