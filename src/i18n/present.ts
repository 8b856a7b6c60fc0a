import type { Message, Text } from './Text.ts';

/** Charts on the wall, and what stands before the presenter. */
export const present = {
  controls: { da: 'Præsentation', en: 'Presentation' } satisfies Text,
  back: { da: 'Forrige', en: 'Back' } satisfies Text,
  forward: { da: 'Næste', en: 'Next' } satisfies Text,
  place: { da: (v) => `${v.at} af ${v.of}`, en: (v) => `${v.at} of ${v.of}` } satisfies Message<{ at: string; of: string }>,
  stepwise: { da: 'Trin for trin', en: 'Step by step' } satisfies Text,
  qr: { da: 'QR-kode', en: 'QR code' } satisfies Text,
  presenter: { da: 'Oplægsholderens vindue', en: 'Presenter’s window' } satisfies Text,
  end: { da: 'Afslut', en: 'End' } satisfies Text,
  keys: {
    da: 'Piletaster, sidetaster og mellemrum skifter visning. Escape afslutter.',
    en: 'Arrow keys, page keys and space change the view. Escape ends.',
  } satisfies Text,
  stages: {
    region: { da: 'Regionen', en: 'The region' },
    group: { da: 'Kommunerne', en: 'The municipalities' },
    municipality: { da: 'Min kommune', en: 'My municipality' },
  } satisfies Readonly<Record<string, Text>>,
  fromLink: {
    da: 'Tallene kommer fra et link og er ikke gemt her.',
    en: 'The figures come from a link and are not stored here.',
  } satisfies Text,
  madeWithLink: {
    da: 'Grupper, normer eller noter kommer fra et link og er ikke gemt her.',
    en: 'Groups, norms or notes come from a link and are not stored here.',
  } satisfies Text,
  noChart: { da: 'Visningen har intet diagram.', en: 'The view has no chart.' } satisfies Text,
  popupBlocked: {
    da: 'Browseren åbnede ikke vinduet. Tillad pop op-vinduer for siden.',
    en: 'The browser did not open the window. Allow pop-up windows for the page.',
  } satisfies Text,
  now: { da: 'Nu', en: 'Now' } satisfies Text,
  next: { da: 'Næste visning', en: 'Next view' } satisfies Text,
  noNext: { da: 'Dette er den sidste visning.', en: 'This is the last view.' } satisfies Text,
  note: { da: 'Noter', en: 'Notes' } satisfies Text,
  noNote: { da: 'Ingen noter til denne visning.', en: 'No notes for this view.' } satisfies Text,
  clock: { da: 'Klokken', en: 'Time' } satisfies Text,
  elapsed: { da: 'Gået', en: 'Elapsed' } satisfies Text,
  waiting: {
    da: 'Venter på præsentationen. Åbn dette vindue fra den.',
    en: 'Waiting for the presentation. Open this window from it.',
  } satisfies Text,
} as const;
