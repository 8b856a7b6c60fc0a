import { createContext } from 'svelte';
import type { FigureRef } from '../../model/calculation/FigureRef.ts';

/** Opens the calculation of a figure, wherever on the page it stands. */
export const [openingOf, provideOpening] = createContext<(figure: FigureRef) => void>();
