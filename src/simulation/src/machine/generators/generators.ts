export { generatorInstructions } from '../instructions/generators.ts';
export { generatorAttributes, takeNames } from './attributes.ts';
export { nextOrStop } from './delegation.ts';
export { finalizeGenerator, generatorDies } from './dying.ts';
export { goOnAfterEnd, leavingFrame, letsStopIterationOut, passGeneratorValue } from './ending.ts';
export { generatorMethods } from './methods.ts';
export { finish, wake } from './states.ts';
