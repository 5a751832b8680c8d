/** The feedbacks in an exercise's MDX by id, without the marks of Markdown. */
export function plainFeedback(mdx: string): Record<string, string> {
  const found = mdx.matchAll(/<Feedback id="([a-z0-9-]+)">([\s\S]*?)<\/Feedback>/g);
  return Object.fromEntries([...found].map(([, id = '', text = '']) => [id, plain(text)]));
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/[`*]/g, '')
    .replace(/\\([<>{}_*`])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
