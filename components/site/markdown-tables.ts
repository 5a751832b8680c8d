import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
const alignment = /text-align:\s*(left|center|right)/;

/** Turns the alignment of table columns, an inline style that the policy would block, into a class. */
export const tableAlignment: Plugin = {
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

/** Lets a table that is wider than the page scroll by itself, with the keyboard too. */
export const tableFrame: Plugin = {
  name: 'table-frame',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], tabIndex: 0 },
        children: [],
      });
    },
  },
};
