import { deckLimits, type Deck, type Slide } from '../domain/Deck.ts';
import { shape, type Shape, type ShapesOf } from './Shape.ts';

const { satisfying, listOf, object } = shape;

const within = (limit: number): Shape => satisfying((text) => text.length <= limit);
const isBoolean: Shape = (value, at) => (typeof value === 'boolean' ? null : at);
const named = satisfying((text) => text.trim() !== '' && text.length <= deckLimits.title);
const slides = listOf(
  object({
    link: satisfying((text) => text.startsWith('#/') && text.length <= deckLimits.link),
    title: within(deckLimits.title),
    note: within(deckLimits.note),
    isStepwise: isBoolean,
  } satisfies ShapesOf<Slide>),
);

/** What a deck must look like, wherever it comes from. */
export const deckShape = object({
  name: named,
  slides: (value, at) => (Array.isArray(value) && value.length > deckLimits.slides ? at : slides(value, at)),
} satisfies ShapesOf<Deck>);
