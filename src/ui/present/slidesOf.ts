import type { Slide } from '../../domain/Deck.ts';
import type { Route } from '../../state/Route.svelte.ts';
import type { Sharing } from '../share/Sharing.svelte.ts';

/** What is to be shown, and where it begins: the deck that was asked for, else the charts of the page from the one that was asked for. */
export function slidesOf({ request, charts }: Sharing, route: Route): readonly [readonly Slide[], number] {
  if (request?.kind === 'show' && request.slides) return [request.slides, 0];
  const slides = charts.map(({ id, spec }) => ({ link: route.view({ show: id }), title: spec.title, note: '', isStepwise: false }));
  return [slides, charts.findIndex(({ id }) => id === request?.chartId)];
}
