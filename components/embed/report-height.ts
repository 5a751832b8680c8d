import type { FigureId } from '#text/figures.ts';

/** What a frame tells the page around it, whenever its height changes. */
export interface HeightMessage {
  readonly type: 'heapscope:height';
  readonly figure: FigureId;
  /** In CSS pixels. */
  readonly height: number;
}

/** Tells the page around this one how high its content is, now and after each change. Gives the way to end it. */
export function reportHeight(figure: FigureId): () => void {
  if (window.parent === window) return () => undefined;
  const content = document.documentElement;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'heapscope:height', figure, height };
    // A height is no secret, and every page may show the figure.
    window.parent.postMessage(message, '*');
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
  };
}
