export {
  missingKeywords,
  missingPositional,
  tooMany,
  unexpectedKeyword,
} from './binding-errors.ts';
export { exceptionText } from './exceptions/text.ts';
export { noAttribute, noAttributeToSet } from './missing-attributes.ts';
export { unknownName } from './suggestions.ts';
export { uncaughtMessage } from './uncaught.ts';
