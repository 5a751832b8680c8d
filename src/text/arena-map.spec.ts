import { expect, test } from 'vitest';
import { arenaMapText } from './arena-map.ts';

const quiet = { line: 4, taken: [], given: [], largeTaken: 0, largeGiven: 0 };

test.each([
  [quiet, 'Line 4 takes no memory and gives none back.', '第 4 行既不取内存，也不还内存。'],
  [
    { ...quiet, taken: [[1, 48]] as const },
    'Line 4 takes 1 block of 48 bytes.',
    '第 4 行取走 1 个 48 字节的块。',
  ],
  [
    {
      ...quiet,
      taken: [
        [12, 32],
        [1, 80],
      ] as const,
      given: [[2, 16]] as const,
      largeTaken: 1,
    },
    'Line 4 takes 13 blocks (12 of 32 bytes and 1 of 80 bytes), gives back 2 blocks of 16 bytes and asks the system for 1 large block.',
    '第 4 行取走 13 个块（32 字节的 12 个、80 字节的 1 个），归还 2 个 16 字节的块，向系统申请 1 块大内存。',
  ],
])('a step is said in one sentence', (step, english, chinese) => {
  expect(arenaMapText.en.said(step)).toBe(english);
  expect(arenaMapText['zh-cn'].said(step)).toBe(chinese);
});
