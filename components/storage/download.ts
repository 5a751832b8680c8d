/** Hands a text, or other data, to the browser as a file to keep. */
export function download(name: string, data: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once the click is through.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
