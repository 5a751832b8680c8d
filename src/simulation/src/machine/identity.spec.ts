import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import type { ProfileId } from '../profiles/profile-id.ts';

const again = `class Node:
    def __init__(self):
        self.name = 'n'

node = Node()
for _ in range(TIMES):
    address = id(node)
    del node
    node = Node()
    print(address == id(node))
`;
const told = (times: number, profile: ProfileId) =>
  run(again.replace('TIMES', String(times)), { profile });

test('the second instance is told to get the address of the first, or not to', () => {
  expect(told(1, 'cpython-3.14.2-wasm32').stdout).toBe('True\n');
  expect(told(1, 'cpython-3.13-64').stdout).toBe('False\n');
});

// CPython 3.14.2 for WebAssembly prints 1 1 0 1 in a process that is new, 1 0 0 1 later on.
test('while instances shrink it is not told whether later ones get an address again', () => {
  const { outcome } = told(3, 'cpython-3.14.2-wasm32');
  expect(outcome).toMatchObject({ kind: 'unsupported', line: 10 });
});

test('until 3.12 instances stay as large as they are', () => {
  expect(told(3, 'cpython-3.12-wasm32').stdout).toBe('True\nTrue\nTrue\n');
});

test('instances that live are told apart', () => {
  const source = `class Node: pass
nodes = [Node() for _ in range(4)]
print(len({id(node) for node in nodes}), id(nodes[2]) == id(nodes[3]), id(nodes[3]) == id(nodes[3]))
`;
  expect(run(source, { profile: 'cpython-3.14.2-wasm32' }).stdout).toBe('4 False True\n');
});
