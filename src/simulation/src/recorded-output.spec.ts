import { expect, test } from 'vitest';
import { readRecording, writeRecording } from './recorded-output.ts';

test('a recording is read as it was written, whatever was printed', () => {
  const byEngine = new Map([
    ['3.11-64', { stdout: 'a\n\n=== b\n--- c\n\\d\n', ending: 'finished' }],
    ['3.12-64', { stdout: '', ending: "KeyError: 'x'" }],
    ['3.13-64', { stdout: 'no newline', ending: 'finished' }],
    ['3.15-64', { stdout: '', ending: "KeyError: 'x'" }],
  ]);
  const recording = { refusable: ['3.11-64'], byEngine };
  const text = writeRecording(recording);
  expect(text).toContain('=== 3.12-64 3.15-64\n');
  expect(readRecording(text)).toEqual(recording);
});
