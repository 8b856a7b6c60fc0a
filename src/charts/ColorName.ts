/** Classes of a map: one hue from low to high, or on either side of a norm, where 2 is further off it than 1. */
export type StepColor = 'step-1' | 'step-2' | 'step-3' | 'step-4' | 'step-5' | 'better-2' | 'better-1' | 'worse-1' | 'worse-2';

/** What a colour is for. 'edge' bounds what is empty; 'pale' means too few to judge; 'band' lies under what chance alone explains; 'highlight' means "look here", never "bad". */
export type ColorName = 'paper' | 'ink' | 'muted' | 'hairline' | 'edge' | 'data' | 'pale' | 'highlight' | 'band' | StepColor;
