import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { frameSnippet, listenerSnippet } from './snippet.ts';

test('the address and the title of a frame stand in its attributes as they are', () => {
  const url = 'https://site.example/embed/heap/?program=a/b&lang=zh-cn#p1.x';
  const snippet = frameSnippet({ url, title: 'What "a" < b & c holds', height: 480 });
  expect(snippet).toContain(
    'src="https://site.example/embed/heap/?program=a/b&amp;lang=zh-cn#p1.x"',
  );
  expect(snippet).toContain('title="What &quot;a&quot; &lt; b &amp; c holds"');
  expect(snippet).toContain('height="480"');
});

test('the script sets the height of the frame that speaks, and of no other', () => {
  const frames = [
    { contentWindow: {}, height: '100' },
    { contentWindow: {}, height: '100' },
  ];
  let listen: (event: object) => void = () => undefined;
  const script = listenerSnippet('https://site.example').replace(/<\/?script>/g, '');
  runInNewContext(script, {
    addEventListener: (_: string, listener: typeof listen) => (listen = listener),
    document: { querySelectorAll: () => frames },
  });
  const heights = () => frames.map(({ height }) => height);
  const source = frames[1]?.contentWindow;
  const event = { origin: 'https://site.example', source };
  const data = { type: 'heapscope:height', figure: 'heap', height: 512 };

  for (const other of [
    { ...event, data, origin: 'https://other.example' },
    { ...event, data, source: {} },
    { ...event, data: { ...data, type: 'other:height' } },
    { ...event, data: { ...data, height: 'high' } },
    { ...event, data: { ...data, height: 1e9 } },
    { ...event, data: { ...data, height: -1 } },
    { ...event, data: null },
    { ...event, data: 'heapscope:height' },
  ]) {
    listen(other);
    expect(heights()).toEqual(['100', '100']);
  }
  listen({ ...event, data });
  expect(heights()).toEqual(['100', '512']);
});
