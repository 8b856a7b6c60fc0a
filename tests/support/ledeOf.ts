import { runsText } from '../../src/i18n/runsText.ts';
import type { Headline } from '../../src/model/findings/headline.ts';
import { plain } from './coverageOf.ts';

/** The sentences beside a headline, as they read. */
export function ledeOf({ lede }: Headline): readonly string[] {
  return lede.map(({ runs }) => plain(runsText(runs)));
}
