/** What the text of a program shows of what it will need; it may show more than is true. */
export interface Signs {
  /** Modules that it imports. */
  readonly imports: ReadonlySet<string>;
  /** Its words: names, those of attributes among them, and keywords. */
  readonly words: ReadonlySet<string>;
  /**
   * Its text without comments and without what is quoted, but for strings with fields, and for all where
   * the program may run what is quoted.
   */
  readonly code: string;
  /** The brackets that `for` stands in, as in comprehensions. */
  readonly comprehended: ReadonlySet<string>;
}

/** Those of an empty program. */
export const noSigns: Signs = {
  imports: new Set(),
  words: new Set(),
  code: '',
  comprehended: new Set(),
};

const quoted =
  /#.*|([a-z]{0,2})('''|""")(?:\\[\s\S]|[^\\])*?\2|([a-z]{0,2})(?:'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*")/gi;
const importing = /\b(?:import|from)\b([^\n;()]*)/g;

/** Calls of what runs a text as a program. */
const evaluating = /\b(?:exec|eval|compile)\s*\(/;

/** Reads the signs of a program, or of a part of the library. */
export function signsOf(text: string): Signs {
  const evaluates = evaluating.test(text);
  const code = text.replaceAll(quoted, (all, long = '', _quote, short = '') => {
    if (all.startsWith('#')) return '';
    if (evaluates) return all;
    const prefix = String(long || short);
    return /[ft]/i.test(prefix) ? all : `${prefix}''`;
  });
  const imports = [...code.matchAll(importing)].flatMap(
    ([, names = '']) => names.replace(/\bimport\b.*/, '').match(/[\w.]+/g) ?? [],
  );
  return {
    imports: new Set(imports),
    words: new Set(code.match(/[^\W\d]\w*/gu) ?? []),
    code,
    comprehended: comprehendedIn(code),
  };
}

function comprehendedIn(code: string): Set<string> {
  const open: string[] = [];
  const found = new Set<string>();
  for (const [token] of code.matchAll(/[([{]|[)\]}]|\bfor\b/g)) {
    if (token === 'for') found.add(open.at(-1) ?? '');
    else if ('([{'.includes(token)) open.push(token);
    else open.pop();
  }
  found.delete('');
  return found;
}

/** Whether one of some words, with spaces between them, is among those of a program. */
export function hasWord({ words }: Signs, any: string): boolean {
  return any.split(' ').some((word) => words.has(word));
}

/** Whether a program has f-strings. */
export function showsFormats({ code }: Signs): boolean {
  return /\b(?:f|rf|fr)['"]/i.test(code);
}
