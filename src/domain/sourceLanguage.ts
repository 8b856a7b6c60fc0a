/** Sources are Danish publications: their titles, notes and disputes are Danish on a page in any language. */
export const sourceLanguage = 'da';
