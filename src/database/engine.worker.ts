import { engineAddress, type EngineNews, type EngineSource, type EngineStart } from './EngineMessage.ts';
import { openEngine } from './openEngine.ts';

/**
 * DuckDB's worker, with its engine unpacked on the way. DuckDB's script asks for the engine by address and compiles the answer as it arrives; here that
 * one request is answered, and begun before the script itself has come.
 */
async function start(given: EngineStart, tell: (news: EngineNews) => void): Promise<void> {
  const fail = (reason: unknown): void => tell({ kind: 'failed', reason: reason instanceof Error ? reason.message : String(reason) });
  // DuckDB's script never says that the engine could not be fetched or compiled.
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));

  const fetchElse = self.fetch.bind(self);
  const engine = openEngine(given, (progress) => tell({ kind: 'progress', progress }));
  engine.catch(fail);
  self.fetch = (input, init) => (input instanceof Request && input.url === engineAddress ? engine : fetchElse(input, init));
  try {
    await import(/* @vite-ignore */ scriptAddress(given.source));
    tell({ kind: 'listening' });
  } catch (trouble) {
    fail(trouble);
  }
}

function scriptAddress(source: EngineSource): string {
  return source.kind === 'site' ? source.scriptUrl : URL.createObjectURL(new Blob([source.script], { type: 'text/javascript' }));
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<EngineStart>) => void start(data, (news) => port?.postMessage(news)), {
  once: true,
});
