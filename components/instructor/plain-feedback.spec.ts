import { expect, test } from 'vitest';
import { pastedFiles } from './pasted-files.ts';
import { plainFeedback } from './plain-feedback.ts';

test('the words of each feedback are there without marks', () => {
  const mdx = `Question <Name>a</Name>
<Feedback id="frees-it">
  \`del a\` frees **nothing**; see [the lesson](/lessons/x/): \`<list>\`
  and <Name>b</Name>.
</Feedback>
<Feedback id="otherwise">Count again.</Feedback>
<Solution>…</Solution>`;
  expect(plainFeedback(mdx)).toEqual({
    'frees-it': 'del a frees nothing; see the lesson: <list> and b.',
    otherwise: 'Count again.',
  });
});

test('texts that were pasted one after the other are told apart', async () => {
  const files = pastedFiles(' h1.abcdefgh.xyz\n\nh1.ijklmnop.uvw\n', (number) => `text ${number}`);
  expect(files.map(({ name }) => name)).toEqual(['text 1', 'text 2']);
  expect(await files[1]?.text()).toBe('h1.ijklmnop.uvw');
});
