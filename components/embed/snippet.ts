/** What a snippet needs to know of a frame. */
export interface SnippetFrame {
  /** The frame's whole address. */
  readonly url: string;
  /** Said by screen readers for the frame. */
  readonly title: string;
  /** The height that it has until a page sets another, in CSS pixels. */
  readonly height: number;
}

/** The frame as HTML, to be pasted into a page. */
export function frameSnippet({ url, title, height }: SnippetFrame): string {
  return [
    '<iframe',
    `  src="${attribute(url)}"`,
    `  title="${attribute(title)}"`,
    `  width="100%" height="${height}" loading="lazy"`,
    '></iframe>',
  ].join('\n');
}

/**
 * A script for the page around: each frame of this origin gets the height that it tells. It looks at
 * the origin and at which frame has spoken, and takes no more than a number from the message.
 */
export function listenerSnippet(origin: string): string {
  return `<script>
  // Heights that figures of Heapscope tell: only from its origin, only for the frame that speaks.
  addEventListener('message', (event) => {
    if (event.origin !== ${JSON.stringify(origin)} || event.data?.type !== 'heapscope:height') return;
    const height = Math.round(Number(event.data.height));
    if (!(height > 0 && height < 10000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.height = String(height);
    }
  });
</script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
