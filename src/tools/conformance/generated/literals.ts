/** Numbers around the limits of what CPython keeps. */
export const literalNumbers = [
  '0',
  '1',
  '2',
  '3',
  '5',
  '-1',
  '7',
  '255',
  '256',
  '257',
  '1000',
  '1025',
  '10**10',
  '2**31',
  'True',
] as const;
/** Texts of every kind of characters. */
export const literalTexts = [
  "'a'",
  "'b'",
  "'spam'",
  "''",
  "'é'",
  "'中文'",
  "'two words'",
  "('x' * 30)",
] as const;
/** The classes whose objects programs pass around, the commonest more than once. */
export const classes = [
  'Node',
  'Node',
  'Node',
  'Plain',
  'Node',
  'Slim',
  'Plain',
  'Child',
  'Node',
  'Value',
  'Zombie',
  'Record',
  'Manager',
  'Account',
  'Frozen',
  'Plain',
  'Node',
  'Node',
] as const;
/** Templates of `str.format` for any value. */
export const formats = ['{}', '{!r}', '{:>6}', '{!s:<4}|', '{!r:^9}'] as const;
