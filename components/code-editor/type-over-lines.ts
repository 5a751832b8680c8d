import { EditorView } from '@codemirror/view';

/**
 * Types over a selection of several lines in the place of the browser: Chromium would join the
 * lines with an inline style, which the content security policy blocks and reports.
 */
export const typeOverLines = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state } = view;
    const { from, to } = state.selection.main;
    if (event.inputType !== 'insertText' || event.data === null) return false;
    if (state.doc.lineAt(from).number === state.doc.lineAt(to).number) return false;
    event.preventDefault();
    view.dispatch(state.update(state.replaceSelection(event.data), { userEvent: 'input.type' }));
    return true;
  },
});
