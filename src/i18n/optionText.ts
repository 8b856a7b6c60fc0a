import type { OptionData, QuestionOption } from '../lib/Question.ts';
import { options } from './questions.ts';
import type { Language, Message } from './Text.ts';

/** Writes an answer as the label of its choice. */
export function optionText(option: QuestionOption, language: Language): string {
  return (options[option.kind] as Message<OptionData[keyof OptionData]>)[language](option.data);
}
