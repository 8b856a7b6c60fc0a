export { drawFirstView } from './drawFirstView.ts';
export { prepareRows } from './prepareRows.ts';
