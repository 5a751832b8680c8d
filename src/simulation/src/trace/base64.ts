const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const none = 0xff;
const values = new Uint8Array(128).fill(none);
letters.forEach((letter, value) => (values[letter] = value));
const padding = '='.charCodeAt(0);
/** Letters that are made into a string at a time. */
const piece = 8192;

/** Bytes as Base64 (RFC 4648), padded. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  const codes = new Uint8Array(piece);
  let used = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const packed = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let place = 0; place < 4; place += 1) {
      const letter = letters[(packed >> (18 - 6 * place)) & 63] ?? padding;
      codes[used++] = at + place > bytes.length ? padding : letter;
    }
    if (used < piece && at + 3 < bytes.length) continue;
    parts.push(String.fromCharCode(...codes.subarray(0, used)));
    used = 0;
  }
  return parts.join('');
}

/** The bytes that `toBase64` was given; null where the text is something else. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padded);
  let packed = 0;
  let at = 0;
  for (let index = 0; index < text.length - padded; index += 1) {
    const value = values[text.charCodeAt(index)] ?? none;
    if (value === none) return null;
    packed = ((packed << 6) | value) & 0xffffff;
    if (index % 4 > 0) bytes[at++] = packed >> (6 - 2 * (index % 4));
  }
  return bytes;
}
