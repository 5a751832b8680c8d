export { compareBehind, compareOthers, equalOthers } from './compare-others.ts';
export { contains } from './containment.ts';
