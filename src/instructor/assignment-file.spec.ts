import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAssignmentFile, writeAssignmentFile } from './assignment-file.ts';
import { assignment, newAssignment } from './fixtures.ts';

const file = writeAssignmentFile(newAssignment);

test('a file gives the assignment back', () => {
  expect(readAssignmentFile(file)).toEqual(newAssignment);
  expect(readAssignmentFile(`\uFEFF${writeAssignmentFile(assignment)}`)).toEqual(assignment);
});

const nameless = JSON.stringify({ assignment });

test.each(['', '{', 'null', '[]', JSON.stringify(assignment), nameless, 'x'.repeat(300_000)])(
  '%.30s is none',
  (text) => {
    expect(readAssignmentFile(text)).toBeNull();
  },
);

test('no change to a file makes it throw', () => {
  fc.assert(
    fc.property(fc.nat(file.length), fc.nat(5), fc.string({ maxLength: 4 }), (at, cut, put) => {
      const read = readAssignmentFile(file.slice(0, at) + put + file.slice(at + cut));
      if (read !== null) expect(readAssignmentFile(writeAssignmentFile(read))).toEqual(read);
    }),
    { numRuns: 3000 },
  );
});
