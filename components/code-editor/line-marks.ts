import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';

/** What is marked in a program: the line that runs, and what is wrong with one. Counted from 1. */
export interface LineMarks {
  readonly current: number | null;
  readonly problem: { readonly line: number; readonly text: string } | null;
}

/** Marks lines in the place of those marked before. */
export const setMarks = StateEffect.define<LineMarks>();

/** The sentence under a line. It is for the eye: whoever does not see it hears it from the page. */
class ProblemNote extends WidgetType {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override eq(other: ProblemNote): boolean {
    return other.#text === this.#text;
  }

  toDOM(): HTMLElement {
    const note = document.createElement('div');
    note.className = 'cm-problem-note';
    note.textContent = this.#text;
    note.setAttribute('aria-hidden', 'true');
    return note;
  }
}

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let now = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = decorate(effect.value, transaction.newDoc);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(
  { current, problem }: LineMarks,
  doc: { readonly lines: number; line(number: number): { from: number; to: number } },
): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const inside = (line: number) => Math.min(Math.max(line, 1), doc.lines);
  if (current !== null && current <= doc.lines) {
    const { from } = doc.line(inside(current));
    const attributes = { class: 'cm-running-line', 'aria-current': 'step' };
    ranges.push(Decoration.line({ attributes }).range(from));
  }
  if (problem) {
    const { from, to } = doc.line(inside(problem.line));
    ranges.push(Decoration.line({ class: 'cm-problem-line' }).range(from));
    const widget = new ProblemNote(problem.text);
    ranges.push(Decoration.widget({ widget, block: true, side: 1 }).range(to));
  }
  return Decoration.set(ranges, true);
}

const theme = EditorView.theme({
  '.cm-running-line.cm-running-line': {
    backgroundColor: 'var(--change-wash)',
    boxShadow: 'inset 3px 0 var(--change)',
  },
  '.cm-problem-line.cm-problem-line': {
    textDecoration: 'underline wavy var(--garbage) 1px',
    textUnderlineOffset: '0.25em',
    textDecorationSkipInk: 'none',
  },
  '.cm-problem-note': {
    margin: '0.1rem 0 0.3rem',
    padding: '0.3rem 0.8rem',
    borderLeft: '3px solid var(--garbage)',
    backgroundColor: 'var(--garbage-wash)',
    color: 'var(--ink)',
    font: '0.875rem/1.5 var(--sans)',
    // As wide as the editor, not as one line of it would be.
    contain: 'inline-size',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Lets lines be marked with {@link setMarks}. */
export const lineMarks: Extension = [marked, theme];
