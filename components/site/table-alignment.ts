import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

const alignment = /text-align:\s*(left|center|right)/;

/** Turns the alignment of table columns, an inline style that the policy would block, into a class. */
export const tableAlignment: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const side = alignment.exec(String(node.properties.style))?.[1];
      if (side === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${side}`]);
    },
  },
};
