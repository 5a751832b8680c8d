import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours by custom properties, which reach into the editor's shadow tree and follow the theme. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.92rem' },
  '&.cm-focused': { outline: '3px solid var(--name)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65' },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper)',
    border: 'none',
    paddingInline: '0.4rem',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--name-wash)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--change-wash)' },
});

/** The classes of tokens that `src/styles/code.css` colours in printed programs, as an editor's. */
export const pythonColours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.operatorKeyword],
    color: 'var(--code-keyword)',
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-constant)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))],
    color: 'var(--code-function)',
  },
  { tag: tags.comment, color: 'var(--ink-soft)' },
]);
