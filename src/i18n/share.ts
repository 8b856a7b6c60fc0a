import type { Message, Text } from './Text.ts';

/** Sharing a view and showing it on the wall. */
export const share = {
  share: { da: 'Del', en: 'Share' } satisfies Text,
  show: { da: 'Vis', en: 'Show' } satisfies Text,
  shareView: { da: 'Del visningen', en: 'Share the view' } satisfies Text,
  showView: { da: 'Vis i fuld skærm', en: 'Show full screen' } satisfies Text,
  shareChart: { da: (v) => `Del: ${v.chart}`, en: (v) => `Share: ${v.chart}` } satisfies Message<{ chart: string }>,
  showChart: { da: (v) => `Vis i fuld skærm: ${v.chart}`, en: (v) => `Show full screen: ${v.chart}` } satisfies Message<{ chart: string }>,
  waysToShare: { da: 'Måder at dele på', en: 'Ways to share' } satisfies Text,
  sections: {
    link: { da: 'Link', en: 'Link' },
    picture: { da: 'Billede', en: 'Picture' },
    slide: { da: 'Slide', en: 'Slide' },
    report: { da: 'Rapport', en: 'Report' },
    data: { da: 'Data', en: 'Data' },
    deck: { da: 'Præsentation', en: 'Presentation' },
    embed: { da: 'Indlejr', en: 'Embed' },
    file: { da: 'Én fil', en: 'One file' },
  } satisfies Readonly<Record<string, Text>>,
  close: { da: 'Luk', en: 'Close' } satisfies Text,
  fetchFailed: {
    da: 'Denne del af siden kunne ikke hentes. Prøv igen, når der er forbindelse.',
    en: 'This part of the page could not be fetched. Try again when there is a connection.',
  } satisfies Text,
  fromFile: {
    da: 'Siden er åbnet fra en fil, så dette link virker kun på din egen maskine. Send filen selv: vælg »Én fil«.',
    en: 'The page was opened from a file, so this link works on your own machine only. Send the file itself: choose “One file”.',
  } satisfies Text,
  linkLabel: { da: 'Link til visningen', en: 'Link to the view' } satisfies Text,
  copyLink: { da: 'Kopiér link', en: 'Copy link' } satisfies Text,
  copied: { da: 'Kopieret.', en: 'Copied.' } satisfies Text,
  copyFailed: {
    da: 'Browseren tillod ikke at kopiere. Markér linket, og kopiér det selv.',
    en: 'The browser did not allow copying. Select the link and copy it yourself.',
  } satisfies Text,
} as const;
