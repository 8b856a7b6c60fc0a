import type { AreaCatalog } from '../../domain/Area.ts';
import type { BulkReaders, BulkReply, BulkRequest } from './BulkReaders.ts';

/** Workers that read the parts of one file. */
export interface WorkerReaders extends BulkReaders {
  /** Stops all of them at once; what they were reading fails. */
  stop(): void;
}

type Answer = { readonly resolve: (reply: BulkReply) => void; readonly reject: (reason: Error) => void };
type Question = BulkRequest extends infer One ? (One extends BulkRequest ? Omit<One, 'request'> : never) : never;

const [fewest, most] = [2, 4] as const;

function startWorker(): Worker {
  return new Worker(new URL('./bulk.worker.ts', import.meta.url), { type: 'module', name: 'bulk' });
}

/** One worker with the questions it has not answered. */
class Reader {
  readonly #worker: Worker;
  readonly #open = new Map<number, Answer>();
  #last = 0;

  constructor(start: () => Worker) {
    this.#worker = start();
    this.#worker.addEventListener('error', () => this.#fail());
    this.#worker.addEventListener('messageerror', () => this.#fail());
    this.#worker.addEventListener('message', ({ data }: MessageEvent<BulkReply>) => {
      const answer = this.#open.get(data.request);
      this.#open.delete(data.request);
      if (data.kind === 'failed') answer?.reject(new Error('The worker failed'));
      else answer?.resolve(data);
    });
  }

  get waiting(): number {
    return this.#open.size;
  }

  ask(question: Question, transfer: Transferable[] = []): Promise<BulkReply> {
    this.#last += 1;
    const request = this.#last;
    return new Promise((resolve, reject) => {
      this.#open.set(request, { resolve, reject });
      this.#worker.postMessage({ ...question, request }, transfer);
    });
  }

  stop(): void {
    this.#worker.terminate();
    this.#fail();
  }

  #fail(): void {
    for (const { reject } of this.#open.values()) reject(new Error('The worker is gone'));
    this.#open.clear();
  }
}

/**
 * Starts as many workers as the machine has processors for, two to four.
 *
 * @param start Makes a worker; tests give their own.
 */
export function workerReaders(catalog: AreaCatalog, start: () => Worker = startWorker): WorkerReaders {
  const count = Math.min(most, Math.max(fewest, navigator.hardwareConcurrency));
  const readers = Array.from({ length: count }, () => new Reader(start));
  const plain = structuredClone(catalog);
  for (const reader of readers) reader.ask({ kind: 'catalog', catalog: plain }).catch(() => undefined);
  const free = (): Reader => readers.reduce((best, one) => (one.waiting < best.waiting ? one : best));
  return {
    width: count,
    readHead: async (sample, answers) => {
      const reply = await free().ask({ kind: 'head', sample, answers: { ...answers } });
      if (reply.kind !== 'head') throw new Error('The worker answered another question');
      return reply.head;
    },
    readChunk: async (plan, bytes) => {
      const reply = await free().ask({ kind: 'chunk', plan, bytes }, [bytes.buffer as ArrayBuffer]);
      if (reply.kind !== 'chunk') throw new Error('The worker answered another question');
      return reply.result;
    },
    stop: () => {
      for (const reader of readers) reader.stop();
    },
  };
}
