import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { editorTheme, pythonColours } from './editor-theme.ts';
import { lineMarks, type LineMarks, setMarks } from './line-marks.ts';
import { typeOverLines } from './type-over-lines.ts';

/** A mounted editor. */
export interface Editor {
  /** Replaces the program; the change can be undone. */
  replace(source: string): void;
  /** Marks lines in the place of those marked before, and shows the one that runs. */
  mark(marks: LineMarks): void;
  focus(): void;
  destroy(): void;
}

/** What an editor starts with, and whom it tells. */
export interface EditorOptions {
  readonly source: string;
  /** Where the caret stands, in characters from the start. */
  readonly caret: number;
  /** The accessible name. */
  readonly label: string;
  readonly changed: (source: string) => void;
  /** What this editor can do beside. */
  readonly extras?: readonly Extension[];
}

/**
 * Mounts CodeMirror in a shadow tree of `host`: there it styles itself through an adopted style
 * sheet, where in the document it would write a `<style>` element, which the content security
 * policy blocks. Tab is left alone, so that the keyboard gets out.
 */
export function mountEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.source,
      selection: { anchor: Math.min(options.caret, options.source.length) },
      extensions: [
        lineNumbers(),
        history(),
        highlightActiveLine(),
        bracketMatching(),
        indentOnInput(),
        typeOverLines,
        indentUnit.of('    '),
        python(),
        syntaxHighlighting(pythonColours),
        editorTheme,
        lineMarks,
        options.extras ?? [],
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.changed(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    replace: (source) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } });
    },
    mark: (marks) => {
      view.dispatch({ effects: setMarks.of(marks) });
      if (marks.current !== null) showLine(view, marks.current);
    },
    focus: () => {
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}

/** Scrolls the editor, and nothing around it, so that a line can be seen. */
function showLine(view: EditorView, number: number): void {
  const { doc } = view.state;
  const block = view.lineBlockAt(doc.line(Math.min(number, doc.lines)).from);
  const box = view.scrollDOM;
  if (block.top < box.scrollTop || block.bottom > box.scrollTop + box.clientHeight) {
    box.scrollTop = block.top - box.clientHeight / 2;
  }
}
