/** The making of a file that takes a while: how far it is, and how it ended. */
export class Making {
  #state = $state.raw<'idle' | 'running' | 'saved' | 'cancelled' | 'failed'>('idle');
  #done = $state.raw(0);
  #stop: AbortController | null = null;

  get state(): 'idle' | 'running' | 'saved' | 'cancelled' | 'failed' {
    return this.#state;
  }

  /** Parts that are made. */
  get done(): number {
    return this.#done;
  }

  /** Makes a file and saves it; a second one waits for nobody and stops the first. */
  async run(make: (signal: AbortSignal, progress: (done: number) => void) => Promise<void>): Promise<void> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.#done = 0;
    this.#state = 'running';
    const ended = await make(stop.signal, (done) => (this.#done = done)).then(
      () => 'saved' as const,
      () => (stop.signal.aborted ? ('cancelled' as const) : ('failed' as const)),
    );
    if (this.#stop === stop) this.#state = ended;
  }

  cancel(): void {
    this.#stop?.abort();
  }
}
