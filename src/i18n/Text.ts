/** The languages of the interface; Danish first. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language, side by side. */
export type Text = Readonly<Record<Language, string>>;

/** A sentence with values in it, in every language. */
export type Message<Values> = Readonly<Record<Language, (values: Values) => string>>;

/** A piece of a sentence; emphasised pieces are what the sentence is about. */
export interface Run {
  readonly text: string;
  readonly emphasised?: boolean;
}

/** A sentence with a part that sticks out, in every language. */
export type EmphasisedMessage<Values> = Readonly<Record<Language, (values: Values) => readonly Run[]>>;
