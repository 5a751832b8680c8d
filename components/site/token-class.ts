import type { ShikiTransformer } from 'shiki';

const colour = /var\(--[a-z]+(?:-code)?-token-([a-z-]+)\)/;

/**
 * The class of a token that Shiki's CSS-variables theme gave this colour (`token-keyword`, …), or
 * none for plain code. `src/styles/code.css` has the colours.
 */
export function tokenClass(style: string): string | undefined {
  const kind = colour.exec(style)?.[1];
  return kind === undefined ? undefined : `token-${kind}`;
}

/** Makes Shiki write classes: the content security policy blocks the inline styles it writes itself. */
export const stylesToClasses: ShikiTransformer = {
  name: 'styles-to-classes',
  pre(node) {
    delete node.properties.style;
  },
  span(node) {
    const name = tokenClass(String(node.properties.style ?? ''));
    delete node.properties.style;
    if (name !== undefined) node.properties.class = name;
  },
};
