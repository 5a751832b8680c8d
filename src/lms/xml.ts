/** Text as the content of an element or the value of an attribute. */
export function xmlText(text: string): string {
  return (
    text
      // What XML 1.0 has no way to write.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
