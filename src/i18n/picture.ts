import type { Message, Text } from './Text.ts';

/** Taking a chart along as a picture. */
export const picture = {
  chart: { da: 'Diagram', en: 'Chart' } satisfies Text,
  noChart: {
    da: 'Visningen har intet diagram. Tallene kan hentes under Data.',
    en: 'The view has no chart. Its figures are under Data.',
  } satisfies Text,
  format: { da: 'Form', en: 'Shape' } satisfies Text,
  formats: {
    wide: { da: '16:9, til slides', en: '16:9, for slides' },
    square: { da: 'Kvadrat', en: 'Square' },
    screen: { da: 'Som på siden', en: 'As on the page' },
  } satisfies Readonly<Record<string, Text>>,
  colors: { da: 'Farver', en: 'Colours' } satisfies Text,
  colorNames: { light: { da: 'Lyse', en: 'Light' }, dark: { da: 'Mørke', en: 'Dark' } } satisfies Readonly<Record<string, Text>>,
  size: { da: 'Størrelse', en: 'Size' } satisfies Text,
  pixels: {
    da: (v) => `${v.scale}× · ${v.width} × ${v.height} px`,
    en: (v) => `${v.scale}× · ${v.width} × ${v.height} px`,
  } satisfies Message<{ scale: string; width: string; height: string }>,
  title: { da: 'Titel', en: 'Title' } satisfies Text,
  note: { da: 'Bemærkning (står nederst)', en: 'Note (at the bottom)' } satisfies Text,
  preview: { da: 'Sådan ser billedet ud', en: 'What the picture looks like' } satisfies Text,
  savePng: { da: 'Hent PNG', en: 'Download PNG' } satisfies Text,
  saveSvg: { da: 'Hent SVG', en: 'Download SVG' } satisfies Text,
  copy: { da: 'Kopiér billedet', en: 'Copy the picture' } satisfies Text,
  send: { da: 'Send billedet\u00a0…', en: 'Send the picture\u00a0…' } satisfies Text,
  copied: {
    da: 'Kopieret – kan indsættes i Word, PowerPoint eller en mail.',
    en: 'Copied – paste it into Word, PowerPoint or a mail.',
  } satisfies Text,
  saved: { da: 'Billedet er gemt.', en: 'The picture is saved.' } satisfies Text,
  sent: { da: 'Billedet er givet videre.', en: 'The picture was handed on.' } satisfies Text,
  refused: {
    da: 'Browseren tillod det ikke. Hent billedet i stedet.',
    en: 'The browser did not allow it. Download the picture instead.',
  } satisfies Text,
  failed: {
    da: 'Billedet kunne ikke laves. Prøv en mindre størrelse.',
    en: 'The picture could not be made. Try a smaller size.',
  } satisfies Text,
  inside: {
    da: 'Kilde, dato, sammenligning, forbehold og visningens kode står i billedet.',
    en: 'Source, date, comparison, caveats and the code of the view are in the picture.',
  } satisfies Text,
} as const;
