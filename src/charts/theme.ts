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
    'step-1': '#dbe7ef',
    'step-2': '#aecadc',
    'step-3': '#79a6c3',
    'step-4': '#3f6b8a',
    'step-5': '#14354d',
    'better-2': '#0d5c56',
    'better-1': '#86c5bb',
    'worse-1': '#ecb981',
    'worse-2': '#93400d',
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
    'step-1': '#21384a',
    'step-2': '#34546b',
    'step-3': '#47708c',
    'step-4': '#83b3d1',
    'step-5': '#cfe6f4',
    'better-2': '#7fe0d2',
    'better-1': '#1f645e',
    'worse-1': '#7a3d12',
    'worse-2': '#ffae70',
  },
};
