import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NotePart, readMarkdown } from './markdown.ts';

const paragraph = (...parts: NotePart[]): NotePart => ({ kind: 'paragraph', parts });
const text = (said: string): NotePart => ({ kind: 'text', text: said });

test('emphasis, code, lists and links become parts', () => {
  expect(readMarkdown('**Now** `del a`\n\n- [here](https://example.org)')).toEqual([
    paragraph({ kind: 'strong', parts: [text('Now')] }, text(' '), { kind: 'code', text: 'del a' }),
    {
      kind: 'bullets',
      parts: [
        {
          kind: 'item',
          parts: [paragraph({ kind: 'link', href: 'https://example.org', parts: [text('here')] })],
        },
      ],
    },
  ]);
});

test('a line end is kept', () => {
  expect(readMarkdown('one\ntwo')).toEqual([
    paragraph(text('one'), { kind: 'break' }, text('two')),
  ]);
});

test.each([
  ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
  ['<script>alert(1)</script>', [text('<script>alert(1)</script>')]],
  ['[x](javascript:alert(1))', [paragraph(text('x'))]],
  ['[x](JAVASCRIPT:alert(1))', [paragraph(text('x'))]],
  ['[x](data:text/html,x)', [paragraph(text('x'))]],
  ['[x](//evil.example)', [paragraph(text('x'))]],
  ['![a cat](https://evil.example/x.png)', [paragraph(text('a cat'))]],
])('%s can do nothing', (source, parts) => {
  expect(readMarkdown(source)).toEqual(parts);
});

test('no text makes it throw, and every link is one to follow', () => {
  const links = (parts: readonly NotePart[]): string[] =>
    parts.flatMap((part) => [
      ...(part.kind === 'link' ? [part.href] : []),
      ...('parts' in part ? links(part.parts) : []),
    ]);
  const scraps = ['[', '](', ')', '<', '>', 'javascript:', 'https://', '`', '*', '\n', '- ', '!'];
  const source = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 5 })), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(source, (one) => {
      for (const href of links(readMarkdown(one))) expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
    }),
    { numRuns: 3000 },
  );
});
