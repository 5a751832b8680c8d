import { expect, test } from 'vitest';
import { decodeAssignment, encodeAssignment } from '#instructor/assignment-link.ts';
import { assignment, newAssignment, revisions } from '#instructor/fixtures.ts';
import { assignmentOf, copyOf, draftOf, emptyDraft, missing, parseDraft } from './draft.ts';

test('an assignment loaded from its link and not changed makes the same link', () => {
  expect(assignmentOf(draftOf(assignment, (id) => revisions.get(id)))).toEqual(assignment);
  expect(assignmentOf(draftOf(newAssignment, (id) => revisions.get(id)))).toEqual(newAssignment);
});

test('loading brings exercises to the revision they have now, and keeps unknown ones', () => {
  const now = (id: string) => (id === 'count-after-pop' ? 7 : undefined);
  expect(draftOf(assignment, now).exercises).toEqual([
    { id: 'count-after-pop', revision: 7, points: 1 },
    { id: 'what-del-does', revision: 2, points: 1 },
    { id: 'let-go', revision: 1, points: 1 },
  ]);
});

test('an empty draft says what it lacks, a filled one makes a link', () => {
  const empty = emptyDraft();
  expect(missing(empty)).toEqual(['exercises', 'title']);
  const filled = { ...empty, title: ' x ', exercises: [{ id: 'a', revision: 1, points: 1 }] };
  expect(missing(filled)).toEqual([]);
  const made = decodeAssignment(encodeAssignment(assignmentOf(filled)));
  expect(made).toMatchObject({ ok: true, assignment: { title: 'x', id: empty.id } });
});

test('a copy asks the same and is another assignment', () => {
  const draft = draftOf(newAssignment, () => undefined);
  const { id, ...rest } = copyOf(draft);
  expect(id).not.toBe(draft.id);
  expect({ ...rest, id: draft.id }).toEqual(draft);
});

test('a draft kept by an earlier version of the site is whole', () => {
  const { id, title, due, zone, note } = draftOf(assignment, () => undefined);
  const exercises = [{ id: 'let-go', revision: 1 }];
  const kept = parseDraft(JSON.stringify({ id, title, exercises, due, zone, note }));
  expect(kept && assignmentOf(kept)).toMatchObject({ version: 1, exercises });
});

test('a stored draft comes back, anything else is none', () => {
  const draft = draftOf(assignment, (id) => revisions.get(id));
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  for (const text of [null, '', '{', '{}', '[]', 'null']) expect(parseDraft(text)).toBeNull();
});
