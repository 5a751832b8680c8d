import { expect, test } from 'vitest';
import type { BoxMark, Drawing, TextMark } from './drawing.ts';
import { drawingSvg } from './drawing-svg.ts';

const ink = { colour: '#1b1d22', opacity: 1 };
const empty: Drawing = {
  width: 320,
  height: 120.456,
  title: 'Names & objects',
  description: 'list 1: count 2 < 3',
  language: 'en',
  background: { colour: '#ffffff', opacity: 1 },
  marks: [],
};

test('a drawing says its size, its language, its title and what it shows', () => {
  const svg = drawingSvg(empty);
  expect(svg).toContain('width="320" height="120.46" viewBox="0 0 320 120.46"');
  expect(svg).toContain('xml:lang="en"');
  expect(svg).toContain('<title id="title">Names &amp; objects</title>');
  expect(svg).toContain('<desc id="description">list 1: count 2 &lt; 3</desc>');
  expect(svg).toContain('<rect x="0" y="0" width="320" height="120.46" fill="#ffffff"/>');
});

test('a box has its outline, its dashes and how far it covers', () => {
  const box: BoxMark = {
    kind: 'box',
    x: 1,
    y: 2,
    width: 30,
    height: 40,
    radius: 4,
    fill: { ...ink, opacity: 0.5 },
    stroke: ink,
    strokeWidth: 1.5,
    dash: '3 2',
  };
  const svg = drawingSvg({ ...empty, marks: [box] });
  expect(svg).toContain(
    '<rect x="1" y="2" width="30" height="40" rx="4" fill="#1b1d22" fill-opacity="0.5" ' +
      'stroke="#1b1d22" stroke-width="1.5" stroke-dasharray="3 2"/>',
  );
});

test('a text keeps its spaces and its width, and no character of it is markup', () => {
  const text: TextMark = {
    kind: 'text',
    x: 5,
    y: 9,
    width: 60,
    end: false,
    text: '',
    size: 14,
    family: 'monospace',
    weight: '600',
    italic: false,
    struck: true,
    fill: ink,
  };
  const svg = drawingSvg({
    ...empty,
    marks: [
      { ...text, text: '  a = "<b>"\u0000\ud800😀' },
      { ...text, text: '7', width: null, end: true, struck: false, italic: true, weight: '400' },
    ],
  });
  expect(svg).toContain('>  a = &quot;&lt;b&gt;&quot;\ufffd\ufffd😀</text>');
  expect(svg).toContain('textLength="60" font-family="monospace"');
  expect(svg).toContain('font-weight="600" text-decoration="line-through"');
  expect(svg).toContain('<text x="5" y="9" text-anchor="end" font-family="monospace"');
  expect(svg).toContain('font-style="italic" fill="#1b1d22" xml:space="preserve">7</text>');
});

test('later marks lie over earlier ones', () => {
  const marks = ['<g id="under"/>', '<g id="over"/>'].map((markup) => ({
    kind: 'svg' as const,
    markup,
  }));
  const svg = drawingSvg({ ...empty, marks });
  expect(svg.indexOf('under')).toBeLessThan(svg.indexOf('over'));
});
