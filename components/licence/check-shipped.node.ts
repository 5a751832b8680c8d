import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { packageOf } from './package-of.ts';
import { bundledPackages } from './shipped-packages.ts';

const shipped = new Set<string>();

/** Notes of which packages a bundle has code. */
const noting: Plugin = {
  name: 'shipped-packages',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : null;
        if (name !== null) shipped.add(name);
      }
    }
  },
};

/** Astro integration: the page about licences names just the packages that the build ships. */
export const checkShipped: AstroIntegration = {
  name: 'check-shipped',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [noting], worker: { plugins: () => [noting] } } });
    },
    'astro:build:done': () => {
      const missing = [...shipped].filter((name) => !bundledPackages.includes(name));
      const unused = bundledPackages.filter((name) => !shipped.has(name));
      if (missing.length + unused.length === 0) return;
      throw new Error(
        `components/licence/shipped-packages.ts: add [${missing.join(', ')}], take out [${unused.join(', ')}]`,
      );
    },
  },
};
