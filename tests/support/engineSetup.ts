import type { TestProject } from 'vitest/node';
import { prepareEngine } from '../../scripts/engine/prepareEngine.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the engine that the page gets. */
    engineWasm: string;
  }
}

/** Makes the page's engine unless it was made before, once for all test files. */
export default async function setup(project: TestProject): Promise<void> {
  const { wasm } = await prepareEngine();
  project.provide('engineWasm', wasm);
}
