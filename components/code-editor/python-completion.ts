import {
  autocompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { localCompletionSource } from '@codemirror/lang-python';
import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** The names that a program can use, as `modelledNames` of the simulation gives them. */
export interface PythonNames {
  readonly keywords: readonly string[];
  readonly builtins: readonly string[];
  readonly modules: Readonly<Record<string, readonly string[]>>;
  readonly types: Readonly<Record<string, readonly string[]>>;
}

/** What is said beside a completion. */
export type CompletionWords = Readonly<Record<'keyword' | 'builtin' | 'module' | 'name', string>>;

/** The names to offer behind `text`, the line up to the caret. */
export function offers(
  text: string,
  names: PythonNames,
  words: CompletionWords,
): { readonly from: number; readonly options: readonly Completion[] } | null {
  const from = text.length - (/\w*$/.exec(text)?.[0].length ?? 0);
  const list = (all: readonly string[], type: string, detail: string): Completion[] =>
    all.map((label) => ({ label, type, detail }));
  const modules = () => list(Object.keys(names.modules), 'namespace', words.module);
  const [, imported] = /^\s*from\s+([\w.]+)\s+import\s[^#]*$/.exec(text) ?? [];
  if (imported !== undefined) {
    return { from, options: list(names.modules[imported] ?? [], 'variable', words.name) };
  }
  if (/^\s*(?:import|from)\s[^#]*$/.test(text)) {
    const start = text.length - (/[\w.]*$/.exec(text)?.[0].length ?? 0);
    return { from: start, options: modules() };
  }
  const [, owner] = /([\w.]+)\.\w*$/.exec(text) ?? [];
  if (owner !== undefined) {
    const known = names.modules[owner] ?? names.types[owner];
    const every = () => [...new Set(Object.values(names.types).flat())].sort();
    return { from, options: list(known ?? every(), 'property', words.name) };
  }
  if (from === text.length || /^\d/.test(text.slice(from))) return null;
  return {
    from,
    options: [
      ...list(names.keywords, 'keyword', words.keyword),
      ...list(names.builtins, 'function', words.builtin),
      ...modules(),
    ],
  };
}

/** Whether a place in the program holds words of people, not of Python. */
function isQuiet(context: CompletionContext): boolean {
  const { name } = syntaxTree(context.state).resolveInner(context.pos, -1);
  return name === 'Comment' || name === 'String';
}

const theme = EditorView.theme({
  '.cm-tooltip': {
    border: '1px solid var(--edge)',
    borderRadius: '0.35rem',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '13rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--name)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal', opacity: '0.85' },
});

/** Completes the names of the model, which `load` brings when they are first wanted, and the program's own. */
export function pythonCompletion(
  load: () => Promise<PythonNames | null>,
  words: CompletionWords,
): Extension {
  const modelled = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos);
    const text = line.text.slice(0, context.pos - line.from);
    if (isQuiet(context) || (!context.explicit && !/[\w.]$/.test(text))) return null;
    const names = await load();
    const found = names && offers(text, names, words);
    if (!found) return null;
    return { from: line.from + found.from, options: found.options, validFor: /^\w*$/ };
  };
  const own = (context: CompletionContext) =>
    context.matchBefore(/\.\w*$/) ? null : localCompletionSource(context);
  return [
    autocompletion({ override: [modelled, own], icons: false }),
    keymap.of(completionKeymap),
    theme,
  ];
}
