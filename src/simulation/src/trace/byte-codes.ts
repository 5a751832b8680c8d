// Byte codes of the packed log. A code is followed by its fields as variable-length integers.

export const line = 0;
export const pushFrame = 1;
export const popFrame = 2;
export const allocate = 3;
export const allocateImmortal = 4;
export const deallocate = 5;
export const change = 6;
export const malloc = 7;
export const free = 8;
export const track = 9;
export const untrack = 10;
export const weakrefCleared = 11;
export const output = 12;
export const collectionStart = 13;
export const collectionPhase = 14;
export const gcRefs = 15;
export const tentativelyUnreachable = 16;
export const reachable = 17;
export const finalize = 18;
export const collectionEnd = 19;
export const promote = 20;
export const promoteObject = 21;
export const relink = 22;
/** Plus the holder's tag: 32 to 35, and so on. */
export const incref = 32;
export const decref = 36;
export const borrow = 40;
export const returnBorrowed = 44;
/** Plus four times the tag it leaves and the tag it goes to. */
export const move = 64;
