// A button that a reader presses before its figure has come to life would do nothing: the press is
// kept, the last one of each figure, and done when the figure can answer.
const kept = new WeakMap<Element, HTMLButtonElement>();

function keepPress({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const figure = target.closest('astro-island[ssr]');
  const button = target.closest('button');
  if (!figure || !button) return;
  if (!kept.has(figure)) {
    // Astro tells it when the component has taken over what the server rendered.
    figure.addEventListener('astro:hydrate', () => kept.get(figure)?.click(), { once: true });
  }
  kept.set(figure, button);
}

document.addEventListener('click', keepPress, { capture: true });
