import type PptxGenJS from 'pptxgenjs';
import { theme } from '../../charts/theme.ts';
import { xmlText } from '../xmlText.ts';
import { addNativeChart } from './addNativeChart.ts';
import { mendPackage, type ChartData } from './mendPackage.ts';
import { nativeChartOf } from './nativeChartOf.ts';
import type { Slide } from './Slide.ts';

/** Inches of a slide of 13,33 by 7,5. */
const area = { x: 0.55, y: 1.9, w: 12.23, h: 4.6 };
const size = { width: area.w, height: area.h };

const hex = { ink: theme.light.ink.slice(1), muted: theme.light.muted.slice(1), paper: theme.light.paper.slice(1) };

export interface SlideOptions {
  /** BCP 47 tag of the deck's language. */
  readonly locale: string;
  readonly title: string;
  /** Draws what no presentation program has a chart for, for a room in inches: an SVG document. */
  readonly picture: (slide: Slide, inches: { readonly width: number; readonly height: number }) => string;
  /** Told after every slide. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a presentation (.pptx): the finding as title, the chart – the program's own where it has one, with its figures – source, date, comparison and
 * disputes in the footer, how the figures came about in the notes. What writes it is loaded with the first one.
 *
 * @throws The signal's reason when it is aborted.
 */
export async function writeSlides(slides: Iterable<Slide> | AsyncIterable<Slide>, options: SlideOptions): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = xmlText(options.title);
  deck.company = 'Lægedækning';
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const data: ChartData[] = [];
  let done = 0;
  for await (const slide of slides) {
    options.signal?.throwIfAborted();
    const page = deck.addSlide();
    frame(page, slide, options.locale);
    const native = nativeChartOf(slide.spec);
    if (native) data.push(addNativeChart(page, native, area, options.locale));
    else {
      const svg = options.picture(slide, size);
      page.addImage({ data: `data:image/svg+xml;base64,${base64(svg)}`, ...area, altText: xmlText(slide.spec.description) });
    }
    page.addNotes(xmlText(slide.notes.join('\n')));
    done += 1;
    options.progress?.(done);
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('The presentation is no bytes');
  options.signal?.throwIfAborted();
  return mendPackage(new Uint8Array(written), data);
}

function frame(page: PptxGenJS.Slide, { spec }: Slide, lang: string): void {
  const { ink, muted, paper } = hex;
  page.background = { color: paper };
  const text = { fontFace: 'Calibri', lang, margin: 0, x: area.x, w: area.w } as const;
  const fontSize = spec.title.length > 110 ? 22 : spec.title.length > 65 ? 26 : 30;
  page.addText(xmlText(spec.title), { ...text, y: 0.35, h: 0.95, fontSize, bold: true, color: ink, valign: 'bottom' });
  page.addText(xmlText(spec.subtitle), { ...text, y: 1.32, h: 0.5, fontSize: 12, color: muted, valign: 'top' });
  page.addText(xmlText(footerOf(spec).join('  ·  ')), {
    ...text,
    y: 6.6,
    h: 0.65,
    w: area.w - 1.9,
    fontSize: 9,
    color: muted,
    valign: 'top',
    fit: 'shrink',
  });
  page.addText(xmlText(spec.viewCode), {
    ...text,
    x: area.x + area.w - 2.3,
    w: 2.3,
    y: 6.6,
    h: 0.3,
    fontSize: 9,
    color: muted,
    align: 'right',
    valign: 'top',
  });
}

/** What a chart says around its plot, besides its title; the dates that break a series too, which no program marks. */
function footerOf(spec: Slide['spec']): readonly string[] {
  const marks = spec.kind === 'line' || spec.kind === 'multiples' ? spec.marks : [];
  return [...spec.footer, ...marks.map(({ text }) => text)];
}

function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
