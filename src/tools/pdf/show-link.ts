/**
 * A chapter's page with its link to the PDF shown: the build leaves it hidden, since there may be
 * none. A page whose link is shown already stays as it is; one without a place for it is an error.
 */
export function showPdfLink(html: string): string {
  const place = /<a\b[^>]*\bdata-pdf="([^"]+)"[^>]*>/;
  const found = place.exec(html);
  const [tag, address = ''] = found ?? [];
  if (tag === undefined) throw new Error('the page has no place for a link to its PDF');
  if (tag.includes(' href=')) return html;
  return html.replace(
    tag,
    tag.replace(/ hidden(="")?/, '').replace('<a', `<a href="${address}" download`),
  );
}
