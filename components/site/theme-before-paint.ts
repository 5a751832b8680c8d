import type { AstroIntegration } from 'astro';

/** Where the learner's choice of colours is kept: `light`, `dark`, or nothing for the system's. */
export const themeKey = 'heapscope.theme';

/**
 * Puts the remembered choice on `<html>` before the page is painted. Astro adds the script's hash to
 * the content security policy. Storage may be forbidden; then the system's colours stay.
 */
const script = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Astro integration: no flash of the wrong colours when a page opens. */
export const themeBeforePaint: AstroIntegration = {
  name: 'theme-before-paint',
  hooks: {
    'astro:config:setup': ({ injectScript }) => {
      injectScript('head-inline', script);
    },
  },
};
