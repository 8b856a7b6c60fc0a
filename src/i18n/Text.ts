/** The languages of the interface; Danish first. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language, side by side. */
export type Text = Readonly<Record<Language, string>>;

/** A sentence with values in it, in every language. */
export type Message<Values> = Readonly<Record<Language, (values: Values) => string>>;
