/** The texts that learners pasted, one after the other, each as a file of its own. */
export function pastedFiles(pasted: string, nameOf: (number: number) => string): File[] {
  const texts = pasted
    .split(/(?=\bh\d{1,4}\.[\w-]{8}\.)/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return texts.map((text, index) => new File([text], nameOf(index + 1)));
}
