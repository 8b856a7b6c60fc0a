import type { Canvas } from './Canvas.ts';
import type { ColorName } from './ColorName.ts';

/** The colours of every chart. Ink, muted and highlight are text colours and keep 4.5:1 on paper; a test holds them to it. */
export const theme: Readonly<Record<Canvas['colors'], Readonly<Record<ColorName, string>>>> = {
  light: {
    paper: '#fcfcfa',
    ink: '#16202a',
    muted: '#5b6873',
    hairline: '#dfe3e6',
    data: '#3f6b8a',
    pale: '#9db4c4',
    highlight: '#b4441a',
    band: '#eef1f3',
  },
  dark: {
    paper: '#12181d',
    ink: '#eef2f4',
    muted: '#9fadb8',
    hairline: '#2b353d',
    data: '#8fb7d1',
    pale: '#4f6b7d',
    highlight: '#ff9166',
    band: '#1c262d',
  },
};
