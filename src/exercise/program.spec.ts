import { expect, test } from 'vitest';
import { expectedOutput, parseProgram } from './program.ts';

const text = `import sys
a = []
print(sys.getsizeof(a))  # expect[64]: 56  # expect[32]: 28
print('# not one')  # expect: # not one
gc.collect()  # raises: NameError: name 'gc' is not defined
`;

test('expectations are taken off and the lines stay where they are', () => {
  const program = parseProgram(text);
  expect(program.source.split('\n')[2]).toBe('print(sys.getsizeof(a))');
  expect(program.source.split('\n')[3]).toBe("print('# not one')");
  expect(program.raises).toBe("NameError: name 'gc' is not defined");
});

test('each word size has its own output', () => {
  const program = parseProgram(text);
  expect(expectedOutput(program, 64)).toEqual(['56', '# not one']);
  expect(expectedOutput(program, 32)).toEqual(['28', '# not one']);
});

test('a mark at the end says that only real CPython can run it, and with which tools', () => {
  const marked = parseProgram('import gc\nprint(1)  # expect: 1\n# real CPython only\n');
  expect(marked).toMatchObject({
    source: 'import gc\nprint(1)\n',
    isRealOnly: true,
    tools: [],
  });
  const tooled = parseProgram('print(1)\n# real CPython only, with objgraph, pympler\n');
  expect(tooled).toMatchObject({ isRealOnly: true, tools: ['objgraph', 'pympler'] });
  expect(tooled.isNativeOnly).toBe(false);
  const native = parseProgram('print(1)  # expect: 1\n# native CPython only\n');
  expect(native).toMatchObject({
    source: 'print(1)\n',
    isRealOnly: true,
    isNativeOnly: true,
    tools: [],
  });
  expect(parseProgram(text)).toMatchObject({ isRealOnly: false, isNativeOnly: false, tools: [] });
});
