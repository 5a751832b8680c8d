/** A colour that every reader of SVG knows, and how much of it covers, 0 to 1. */
export interface Paint {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly opacity: number;
}

const number = '(-?[\\d.]+(?:e-?\\d+)?)';
const alpha = `(?:\\s*[,/]\\s*${number})?`;
const rgb = new RegExp(`^rgba?\\(${number}[,\\s]\\s*${number}[,\\s]\\s*${number}${alpha}\\)$`);
const srgb = new RegExp(`^color\\(srgb ${number} ${number} ${number}${alpha}\\)$`);

/**
 * Reads a colour as browsers give computed ones (`rgb(…)`, or `color(srgb …)` for a mixed one). Null
 * for one that cannot be seen, and for what is no colour.
 */
export function paintOf(computed: string): Paint | null {
  const text = computed.trim();
  const [, ...bytes] = rgb.exec(text) ?? [];
  const [, ...shares] = srgb.exec(text) ?? [];
  const [red, green, blue, cover] = bytes.length > 0 ? bytes : shares;
  if (red === undefined) return null;
  const scale = bytes.length > 0 ? 1 : 255;
  const opacity = cover === undefined ? 1 : Number(cover);
  if (!(opacity > 0)) return null;
  const hex = [red, green, blue].map((part) => {
    const value = Math.min(255, Math.max(0, Math.round(Number(part) * scale)));
    return value.toString(16).padStart(2, '0');
  });
  return { colour: `#${hex.join('')}`, opacity };
}
