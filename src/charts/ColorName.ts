/** What a colour is for. 'pale' means too few to judge; 'band' lies under what chance alone explains; 'highlight' means "look here", never "bad". */
export type ColorName = 'paper' | 'ink' | 'muted' | 'hairline' | 'data' | 'pale' | 'highlight' | 'band';
