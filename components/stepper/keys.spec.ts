import { describe, expect, it } from 'vitest';
import { keyStep } from './keys.ts';

const press = (key: string, tagName = 'DIV', ctrlKey = false) =>
  ({ key, target: { tagName }, altKey: false, ctrlKey, metaKey: false }) as const;

describe('keyStep', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
  ])('%s at %i of 9 goes to %i', (key, index, to) => {
    expect(keyStep(press(key), index, 9)).toBe(to);
  });

  it('plays with the space bar, but leaves a button its own', () => {
    expect(keyStep(press(' '), 0, 9)).toBe('play');
    expect(keyStep(press(' ', 'BUTTON'), 0, 9)).toBeNull();
  });

  it('leaves the browser its shortcuts', () => {
    expect(keyStep(press('ArrowLeft', 'DIV', true), 3, 9)).toBeNull();
    expect(keyStep(press('a'), 3, 9)).toBeNull();
  });
});
