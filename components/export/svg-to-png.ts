/** The widest and the highest picture that browsers draw on a canvas, in pixels. */
const most = 16_384;

/** How many times as large as the page a PNG picture is. */
const usualScale = 2;

/** A PNG picture, and its size in pixels. */
export interface Png {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** Whether it is smaller than it would be, since browsers draw no larger one. */
  readonly isReduced: boolean;
}

/**
 * Draws an SVG file as a PNG picture, twice as large, or as large as browsers can. Rejects where the
 * browser cannot draw it.
 */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Png> {
  const image = new Image();
  // Not from a blob: the policy of these pages lets pictures come from data addresses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const by = Math.min(usualScale, most / width, most / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * by);
  canvas.height = Math.round(height * by);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser has no canvas to draw on');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      const { width: wide, height: high } = canvas;
      if (blob) resolve({ blob, width: wide, height: high, isReduced: by < usualScale });
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
}
