import { expect, test } from 'vitest';
import { readMdx } from './mdx.ts';
import { noClaimReasons, unmarkedProblems } from './unmarked.ts';

const sources = '\n\n## Where this comes from\n\n- `Python/gc.c`, CPython 3.14';
const problems = (mdx: string) => unmarkedProblems(readMdx(mdx + sources).root);
const table = '| call | tells |\n| --- | --- |\n| `len` | items |';

test.each([
  ['a paragraph', 'The word `del` removes a name.'],
  ['a digit', 'The count is 3.'],
  ['an item of a list beside one that is in order', '- [It is 2.](claim:a/b)\n- It is `None`.'],
  ['a list in an item', '- One of them:\n  - `len`'],
  ['a table', table],
  ['a side note', '<SideNote>\n  It prints `1`.\n</SideNote>'],
  ['a quotation', '> It prints `1`.'],
  ['a link elsewhere', 'See [the lab of `len`](../labs/).'],
  ['the paragraph after one that is excused', '{/* no claim: road */}\n\nSee 1.\n\nIt is 2.'],
])('%s with code or a digit in it needs a claim', (_, mdx) => {
  expect(problems(mdx)).toEqual([expect.stringMatching(/^".+" has code or a digit in it/)]);
});

test.each([
  ['a claim', '**Once.** [`del` removes it.](claim:a/b) So it goes.'],
  ['a claim that no program shows', '[It is 3.](unobservable:three)'],
  ['a claim in a table', table.replace('items', '[items](claim:a/b)')],
  ['neither code nor digit', 'A name leads to an object.\n\n- One\n- Two'],
  ['headings and code', '## `del` in 3.14\n\n```python\nprint(1)\n```'],
  ['what components hold', '<Stepper program="a/b">\n  Line 3 prints `1`.\n</Stepper>'],
  ['an excuse', '{/* no claim: question */}\n\nWhat does `del` do?'],
  ['an excuse of a whole list', '{/* no claim: definition */}\n\n- `a`\n- `b`'],
  ['an excuse of a table', `{/* no claim: road */}\n\n${table}`],
  ['an excuse within an item', '- {/* no claim: road */} See 3.14.\n- [It is 2.](claim:a/b)'],
  [
    'an excuse within a side note',
    '<SideNote>\n  {/* no claim: motive */}\n\n  In `1`.\n</SideNote>',
  ],
])('%s is in order', (_, mdx) => {
  expect(problems(mdx)).toEqual([]);
});

test('each reason excuses, and no other', () => {
  for (const reason of noClaimReasons) {
    expect(problems(`{/* no claim: ${reason} */}\n\n1`)).toEqual([]);
  }
  const other = '"no claim: so" stands before "It is 1.": the reasons are question, invitation,';
  expect(problems('{/* no claim: so */}\n\nIt is 1.')[0]).toContain(other);
  expect(problems('{/* no claim: so */} It is 1.')[0]).toContain(other);
});

test.each([
  ['a paragraph', '{/* no claim: figure */}\n\nSo [it is 1.](claim:a/b)'],
  ['its own paragraph', '- {/* no claim: figure */} So [it is 1.](claim:a/b)'],
  ['a list, one item of which', '{/* no claim: road */}\n\n- See 1.\n- So [it is 2.](claim:a/b)'],
])('an excuse of %s that has a claim fails', (_, mdx) => {
  expect(problems(mdx)).toEqual([expect.stringContaining(', which has a claim')]);
});

test.each([
  ['a heading', '{/* no claim: road */}\n\n## Next'],
  ['a component', '{/* no claim: road */}\n\n<Exercise id="one" />'],
  ['the end of a side note', '<SideNote>\n  Yes.\n\n  {/* no claim: road */}\n</SideNote>'],
  ['another', '{/* no claim: road */}\n\n{/* no claim: motive */}\n\nIt is 1.'],
])('an excuse before %s fails', (_, mdx) => {
  expect(problems(mdx)).toEqual(['"no claim: road" stands before nothing']);
});
