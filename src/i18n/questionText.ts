import type { Question, QuestionAbout, QuestionData } from '../lib/Question.ts';
import { questions } from './questions.ts';
import type { Language, Message } from './Text.ts';

/** Writes a question as a sentence. */
export function questionText(question: Question, language: Language): string {
  return (questions[question.about] as Message<QuestionData[QuestionAbout]>)[language](question.data);
}
