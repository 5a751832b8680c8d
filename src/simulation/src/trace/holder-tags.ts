// Kinds of holder, in two bits.

export const name = 0;
export const stack = 1;
export const slot = 2;
export const interpreter = 3;
