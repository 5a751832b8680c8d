// The grammar that finds what is wrong in a program, in a notation of its own:
//
//   rule                     a name; its alternatives follow, indented, tried in order
//     'if' a=named block?    keywords and marks, token kinds in capitals, rules; `a=` keeps a part
//     x% x* x+ x? &x !x ~ ^  x between commas; ahead; commit to this alternative; or else "expected 'x'"
//     … => kind              makes a node, whose kind is the word that messages use
//     ? … >> message         only tried to explain an error, which is this message
//     ?14 ?-13 +14 -13       only from, or only up to, a minor version
import { fail, type Matcher, type Matched, type Part } from './matcher.ts';
import { readChoice } from './parts.ts';

/** Says or makes what stands behind `>>` and `=>`, given where the alternative began and what it matched. */
export type Act = (matcher: Matcher, action: string, from: number, matched: Matched) => Matched;

/** Reads rules for one minor version. */
export function readRules(text: string, minor: number, act: Act): ReadonlyMap<string, Part> {
  const rules = new Map<string, Part>();
  for (const block of text.trim().split(/\n+(?=\w)/)) {
    const [head = '', ...lines] = block.split(/\n+/);
    const alternatives = lines.flatMap((line) => readLine(rules, line.trim(), minor, act));
    rules.set(head, rule(head, alternatives));
  }
  return rules;
}

const lineForm = /^((?:\?-?|[+-])\d+|\?)?\s*(.*?)(?:\s(=>|>>)\s(.*))?$/;

function readLine(rules: ReadonlyMap<string, Part>, line: string, minor: number, act: Act): Part[] {
  const [, mark = '', body = '', sign, action = ''] = lineForm.exec(line) ?? [];
  const bound = Number(/\d+/.exec(mark)?.[0] ?? 0);
  if (bound > 0 && (mark.includes('-') ? minor > bound : minor < bound)) return [];
  const choice = readChoice(body, rules);
  const made: Part = (matcher) => {
    const from = matcher.at;
    const matched = choice(matcher);
    return matched === fail || !sign ? matched : act(matcher, action, from, matched);
  };
  if (!mark.startsWith('?')) return [made];
  return [(matcher) => (matcher.isExplaining ? made(matcher) : fail)];
}

/** A rule remembers what it found at each place. */
function rule(name: string, alternatives: readonly Part[]): Part {
  return (matcher) => {
    const known = matcher.recall(name);
    if (known) {
      matcher.at = known.to;
      return known.value;
    }
    const { at: from, isExplaining, kept } = matcher;
    if (name === 'quiet') matcher.isExplaining = false;
    let value: Matched = fail;
    for (const alternative of alternatives) {
      matcher.at = from;
      matcher.kept = null;
      value = alternative(matcher);
      if (value !== fail || matcher.hasCut) break;
    }
    if (value === fail) matcher.at = from;
    else if (name === 'compound') matcher.lastBlock = matcher.tokens[from]?.line ?? null;
    Object.assign(matcher, { hasCut: false, isExplaining, kept });
    matcher.remember(name, from, value);
    return value;
  };
}
