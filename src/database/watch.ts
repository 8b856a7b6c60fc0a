import { DatabaseLost } from './DatabaseLost.ts';

/** Sees to it that every call to a worker ends: with its answer, or with the news that the worker is lost. */
export interface Watch {
  /**
   * @param milliseconds How long the answer may take before the worker counts as lost.
   * @throws DatabaseLost when the worker is lost before or meanwhile; else what the call throws.
   */
  over<Result>(milliseconds: number, call: () => Promise<Result>): Promise<Result>;
  /** Declares the worker lost; the first reason stands. */
  lose(reason: string): void;
  /** Ends the worker on purpose: calls still open fail, and `lost` never settles. */
  end(): void;
  readonly lost: Promise<DatabaseLost>;
}

/**
 * Watches one worker. In many cases it neither answers nor fails by itself: a crash, a missing file, blocked WebAssembly, `terminate()`.
 *
 * @param terminate Ends the worker; called once.
 */
export function watch(terminate: () => void): Watch {
  let gone: DatabaseLost | null = null;
  let failOpenCalls: (reason: DatabaseLost) => void = () => undefined;
  let announce: (reason: DatabaseLost) => void = () => undefined;
  const ended = new Promise<DatabaseLost>((resolve) => (failOpenCalls = resolve));
  const lost = new Promise<DatabaseLost>((resolve) => (announce = resolve));

  const finish = (reason: string, isLoss: boolean): void => {
    if (gone) return;
    gone = new DatabaseLost(reason);
    terminate();
    // The loss first: whoever sees a call fail already knows why.
    if (isLoss) announce(gone);
    failOpenCalls(gone);
  };
  const lose = (reason: string): void => finish(reason, true);

  return {
    lost,
    lose,
    end: () => finish('The database was closed', false),
    over: (milliseconds, call) => {
      if (gone) return Promise.reject(gone);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => lose(`No answer within ${milliseconds} ms`), milliseconds);
        void ended.then(reject);
        call()
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      });
    },
  };
}
