export { assignSlice, repeatList } from './list-slices.ts';
export { rangeItem } from './range-parts.ts';
export { positionsOf, unpackSlice } from './slice-bounds.ts';
export { deleteItem, newSlice, pushSlice } from './slicing.ts';
