import { invented } from '../../i18n/invented.ts';
import { links } from '../../i18n/links.ts';
import type { SourceFile } from '../../ingest/Reading.ts';
import type { TablePayload } from './TablePayload.ts';
import { fromSteps } from './steps.ts';
import { byName } from './toPayload.ts';

/** The lines of the file that hold totals, counted from 1. */
export interface LinkedFile extends SourceFile {
  readonly totalLines: ReadonlySet<number>;
}

/** Four decimals at least, so that none is taken for a thousand. */
function write(count: number | null): string {
  if (count === null) return '';
  if (Number.isInteger(count)) return String(count);
  const [whole = '', decimals = ''] = String(count).split('.');
  return `${whole},${decimals.padEnd(4, '0')}`;
}

/**
 * A table from a link as the file a planner could have loaded: what reads and checks his files reads and checks it too, and it is what is kept with it.
 *
 * @param nameOf Official name of a municipality; the code itself where there is none, which the reader then refuses.
 */
export function linkedFile(payload: TablePayload, nameOf: (code: string) => string): LinkedFile {
  const names = fromSteps(payload.a).map((code) => nameOf(String(code).padStart(4, '0')));
  const places = payload.o && fromSteps(payload.o);
  const order = [...names.keys()].sort((one, other) => (places ? places[one]! - places[other]! : byName(names[one]!, names[other]!)));
  const head = payload.x ? [invented.words.da, ''] : [];
  const line = (label: string, ...counts: readonly (number | null)[]): string =>
    [`"${label.replaceAll('"', '""')}"`, payload.d, ...counts.map(write)].join(';');
  const rows = order.map((at) => line(names[at]!, payload.i[at]!, payload.c[at]!, payload.v[at]!));
  const totals = (payload.t ?? []).map(([label, , ...counts]) => line(label, ...counts));
  const firstTotal = head.length + 1 + rows.length + 1;
  const text = [...head, 'Kommune;Status pr.;Antal sikrede;Samlet kapacitet;Ubesat kapacitet', ...rows, ...totals, ''].join('\r\n');
  return {
    name: links.fileName.da({ date: payload.d }),
    bytes: new TextEncoder().encode(text),
    totalLines: new Set(totals.map((_, index) => firstTotal + index)),
  };
}
