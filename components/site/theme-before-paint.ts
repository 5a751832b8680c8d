import type { AstroIntegration } from 'astro';
import { languageTag } from '../../src/text/locale.ts';

/** Where the learner's choice of colours is kept: `light`, `dark`, or nothing for the system's. */
export const themeKey = 'heapscope.theme';

/**
 * Puts the colours on `<html>` before the page is painted. Astro adds the script's hash to the content
 * security policy. A page has the remembered colours; storage may be forbidden, then the system's
 * stay. One that stands in pages of others (`data-embedded`) has the colours and the language that its
 * address asks for, and leaves storage alone.
 */
function script(): string {
  const tags = JSON.stringify(Object.entries(languageTag));
  return [
    `{const d=document.documentElement;let t=null;`,
    `if('embedded'in d.dataset){const q=new URLSearchParams(location.search);`,
    `t=q.get('theme');d.lang=new Map(${tags}).get(q.get('lang'))??d.lang}`,
    `else try{t=localStorage.getItem('${themeKey}')}catch{}`,
    `if(t==='light'||t==='dark')d.dataset.theme=t}`,
  ].join('');
}

/** Astro integration: no flash of the wrong colours when a page opens. */
export const themeBeforePaint: AstroIntegration = {
  name: 'theme-before-paint',
  hooks: {
    'astro:config:setup': ({ injectScript }) => {
      injectScript('head-inline', script());
    },
  },
};
