import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import { dropMissingSourceMaps } from './dropMissingSourceMaps.ts';
import { engine } from './engine.ts';
import { preparedAnswers } from './preparedAnswers.ts';

/**
 * What the code of the page needs to be built, in whatever form it is delivered.
 *
 * @param carried Whether the page carries the engine itself, as a single file does.
 */
export function pagePlugins({ carried = false } = {}): PluginOption[] {
  return [svelte(), dropMissingSourceMaps(), engine({ carried }), preparedAnswers()];
}
