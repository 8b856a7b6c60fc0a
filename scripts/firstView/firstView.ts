export { drawFirstView, startScriptOf } from './drawFirstView.ts';
export { prepareRows } from './prepareRows.ts';
