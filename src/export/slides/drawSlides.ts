import { loadFontFace } from '../picture/loadFontFace.ts';
import type { Slide } from './Slide.ts';
import { slidePicture } from './slidePicture.ts';
import { writeSlides, type SlideOptions } from './writeSlides.ts';

/** A presentation with pictures drawn by the page's own component. */
export async function drawSlides(
  slides: Iterable<Slide> | AsyncIterable<Slide>,
  options: Omit<SlideOptions, 'picture'>,
): Promise<Uint8Array> {
  const fontFace = await loadFontFace();
  return writeSlides(slides, { ...options, picture: ({ spec }, inches) => slidePicture(spec, inches, fontFace) });
}
