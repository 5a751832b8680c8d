export {
  missingKeywords,
  missingPositional,
  tooMany,
  unexpectedKeyword,
} from './binding-errors.ts';
export { attributeSuggestion, unknownName } from './suggestions.ts';
export { uncaughtMessage } from './uncaught.ts';
