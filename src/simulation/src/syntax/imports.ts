import type { SyntaxNode } from '@lezer/common';
import { children, type Source, splitAtCommas } from './source.ts';
import type { Statement } from './tree.ts';

/** Reads `import a, b as c` and `from a import b as c`. */
export function readImport(source: Source, node: SyntaxNode): Statement | Statement[] {
  const [keyword, ...rest] = children(node);
  const line = source.line(node);
  if (keyword?.name === 'from') {
    const [module, word, ...names] = rest;
    if (!module || word?.name !== 'import') {
      throw source.unsupported('relative or dotted import', node);
    }
    const listed = names.filter((child) => child.name !== '(' && child.name !== ')');
    return {
      kind: 'import-from',
      line,
      module: source.read(module),
      names: splitAtCommas(listed).map((group) => {
        if (group[0]?.name === '*') throw source.unsupported('import *', node);
        return named(source, node, group);
      }),
    };
  }
  return splitAtCommas(rest).map((group) => {
    const { name, as } = named(source, node, group);
    return { kind: 'import', line, module: name, as };
  });
}

function named(source: Source, node: SyntaxNode, group: readonly SyntaxNode[]) {
  const [name, as, alias] = group;
  if (!name) throw source.notPython(node);
  if (as && as.name !== 'as') throw source.unsupported('dotted import', node);
  return { name: source.read(name), as: source.read(alias ?? name) };
}
