import { expect, test } from 'vitest';
import { paintOf } from './paint.ts';

test.each([
  ['rgb(27, 29, 34)', { colour: '#1b1d22', opacity: 1 }],
  ['rgba(179, 38, 30, 0.5)', { colour: '#b3261e', opacity: 0.5 }],
  ['rgb(255 0 10 / 0.25)', { colour: '#ff000a', opacity: 0.25 }],
  ['color(srgb 0.196078 0.278431 0.709804 / 0.05)', { colour: '#3247b5', opacity: 0.05 }],
  ['color(srgb 1 1.2 -0.1)', { colour: '#ffff00', opacity: 1 }],
  ['color(srgb 5e-7 0 0)', { colour: '#000000', opacity: 1 }],
])('%s is a colour of six digits and a cover', (computed, paint) => {
  expect(paintOf(computed)).toEqual(paint);
});

test.each(['none', 'rgba(0, 0, 0, 0)', 'url("#hatch")', 'transparent', '', 'rgb(1, 2)'])(
  '%j paints nothing',
  (computed) => {
    expect(paintOf(computed)).toBeNull();
  },
);
