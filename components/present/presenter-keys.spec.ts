import { expect, test } from 'vitest';
import { presenterAct } from './presenter-keys.ts';

const press = (key: string, target: object | null = null) => ({
  ...{ key, target, altKey: false, ctrlKey: false, metaKey: false },
});

test.each([
  ['ArrowRight', 4],
  ['PageDown', 4],
  [' ', 4],
  ['ArrowLeft', 2],
  ['PageUp', 2],
  ['Home', 0],
  ['End', 5],
  ['n', 'notes'],
  ['N', 'notes'],
  ['Escape', 'close'],
  ['x', null],
])('%j', (key, act) => {
  expect(presenterAct(press(key), 3, 5)).toBe(act);
});

test('no key leads past an end', () => {
  expect(presenterAct(press(' '), 5, 5)).toBe(5);
  expect(presenterAct(press('ArrowLeft'), 0, 5)).toBe(0);
});

test('what is focused keeps its keys, and Escape always closes', () => {
  expect(presenterAct(press('n', { tagName: 'TEXTAREA' }), 3, 5)).toBeNull();
  expect(presenterAct(press('ArrowRight', { tagName: 'INPUT', type: 'text' }), 3, 5)).toBeNull();
  expect(presenterAct(press('ArrowRight', { tagName: 'INPUT', type: 'range' }), 3, 5)).toBe(4);
  expect(presenterAct(press(' ', { tagName: 'BUTTON' }), 3, 5)).toBeNull();
  expect(presenterAct(press('ArrowRight', { tagName: 'BUTTON' }), 3, 5)).toBe(4);
  expect(presenterAct(press('Escape', { tagName: 'TEXTAREA' }), 3, 5)).toBe('close');
  expect(presenterAct({ ...press('Home'), ctrlKey: true }, 3, 5)).toBeNull();
});
