export { makeReference } from './reference-making.ts';
export {
  clearAllReferences,
  clearWeakReference,
  forgetWeakReference,
  runCallback,
} from './weakrefs.ts';
