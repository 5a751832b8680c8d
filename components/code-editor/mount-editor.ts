import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { editorTheme, pythonColours } from './editor-theme.ts';
import { typeOverLines } from './type-over-lines.ts';

/** A mounted editor. */
export interface Editor {
  /** Replaces the program; the change can be undone. */
  replace(source: string): void;
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
    focus: () => {
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}
