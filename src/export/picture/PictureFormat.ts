/** The shapes a picture can have: that of a slide, a square, or the one it has on the page. */
export const pictureFormats = ['wide', 'square', 'screen'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** px of the picture for each px it is drawn in. */
export const pictureScales = [1, 2, 3, 4] as const;
export type PictureScale = (typeof pictureScales)[number];
