// from __future__: Python/future.c, CPython 3.11 to 3.15.
import { NotPython } from '../../syntax/refusal.ts';
import type { Statement } from '../../syntax/tree.ts';
import { everyNode } from './walk.ts';

const features =
  /^(?:nested_scopes|generators|division|absolute_import|with_statement|print_function|unicode_literals|barry_as_FLUFL|generator_stop|annotations)$/;

/**
 * Whether annotations are to be kept as text. Throws `NotPython` where features are asked for that there
 * are not, or not at the program's beginning.
 */
export function checkFuture(body: readonly Statement[]): boolean {
  const isFuture = (node: { readonly kind: string; readonly module?: string }) =>
    node.kind === 'import-from' && node.module === '__future__';
  const [first] = body;
  const hasDoc = first?.kind === 'expression' && first.value.kind === 'constant';
  const start = hasDoc && typeof first.value.value === 'string' ? 1 : 0;
  const rest = body.slice(start);
  const end = rest.findIndex((node) => !isFuture(node));
  let asText = false;
  for (const node of end < 0 ? rest : rest.slice(0, end)) {
    if (node.kind !== 'import-from') continue;
    for (const { name } of node.names) {
      if (name === 'annotations') asText = true;
      if (features.test(name)) continue;
      const why = name === 'braces' ? 'not a chance' : `future feature ${name} is not defined`;
      throw new NotPython(`SyntaxError: ${why}`, node.line);
    }
  }
  for (const node of everyNode(end < 0 ? [] : rest.slice(end))) {
    if (!isFuture(node)) continue;
    const why = 'from __future__ imports must occur at the beginning of the file';
    throw new NotPython(`SyntaxError: ${why}`, node.line);
  }
  return asText;
}
