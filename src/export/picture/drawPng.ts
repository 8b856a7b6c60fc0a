import type { PictureScale } from './PictureFormat.ts';
import type { Size } from './PlacedPicture.ts';

/**
 * A picture as PNG.
 *
 * @param svg A document with its font inside.
 * @param size px at scale 1.
 * @throws When the browser refuses a canvas of this size.
 */
export async function drawPng(svg: string, { width, height }: Size, scale: PictureScale): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The browser made no PNG');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
