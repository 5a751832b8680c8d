export { readFormat } from './format-fields.ts';
export { FormatText } from './format-text.ts';
