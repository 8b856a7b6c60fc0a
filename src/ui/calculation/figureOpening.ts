import { createContext } from 'svelte';
import type { AnyFigureRef } from '../../model/calculation/FigureRef.ts';

/** Opens the calculation of a figure, wherever on the page it stands. */
export const [openingOf, provideOpening] = createContext<(figure: AnyFigureRef) => void>();
