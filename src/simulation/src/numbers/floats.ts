export { trueQuotient } from './decimal.ts';
export { floatText } from './float-format.ts';
