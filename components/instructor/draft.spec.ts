import { expect, test } from 'vitest';
import { decodeAssignment, encodeAssignment } from '#instructor/assignment-link.ts';
import { assignment, revisions } from '#instructor/fixtures.ts';
import { assignmentOf, draftOf, emptyDraft, missing, parseDraft } from './draft.ts';

test('an assignment loaded from its link and not changed makes the same link', () => {
  expect(assignmentOf(draftOf(assignment, (id) => revisions.get(id)))).toEqual(assignment);
});

test('loading brings exercises to the revision they have now, and keeps unknown ones', () => {
  const now = (id: string) => (id === 'count-after-pop' ? 7 : undefined);
  expect(draftOf(assignment, now).exercises).toEqual([
    { id: 'count-after-pop', revision: 7 },
    { id: 'what-del-does', revision: 2 },
    { id: 'let-go', revision: 1 },
  ]);
});

test('an empty draft says what it lacks, a filled one makes a link', () => {
  const empty = emptyDraft();
  expect(missing(empty)).toEqual(['exercises', 'title']);
  const filled = { ...empty, title: ' x ', exercises: [{ id: 'a', revision: 1 }] };
  expect(missing(filled)).toEqual([]);
  const made = decodeAssignment(encodeAssignment(assignmentOf(filled)));
  expect(made).toMatchObject({ ok: true, assignment: { title: 'x', id: empty.id } });
});

test('a stored draft comes back, anything else is none', () => {
  const draft = draftOf(assignment, (id) => revisions.get(id));
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  for (const text of [null, '', '{', '{}', '[]', 'null']) expect(parseDraft(text)).toBeNull();
});
