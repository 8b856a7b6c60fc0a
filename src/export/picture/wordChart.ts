import type { ChartSpec } from '../../charts/ChartSpec.ts';

/** What a presenter may say in a picture in own words. */
export interface PictureWords {
  /** '' keeps the chart's own title. */
  readonly title: string;
  /** Stands last in the footer; '' for none. */
  readonly note: string;
}

/** The chart with a presenter's title and note. Everything else – measure, source, date, comparator, caveats, disputes – stays. */
export function wordChart<Spec extends ChartSpec>(spec: Spec, { title, note }: PictureWords): Spec {
  return {
    ...spec,
    title: title.trim() || spec.title,
    footer: note.trim() === '' ? spec.footer : [...spec.footer, note.trim()],
  };
}
