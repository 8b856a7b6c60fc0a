import type { Slide } from '../../domain/Deck.ts';
import type { PresentMessage } from './PresentMessage.ts';

/** Where a presentation stands, in step with the presenter's window where there is one. */
export class Presenting {
  readonly startedAt = Date.now();
  #at = $state(0);
  #stage = $state(0);
  #channel: BroadcastChannel | null = null;

  constructor(
    readonly slides: readonly Slide[],
    at: number,
  ) {
    this.#at = Math.max(0, Math.min(at, slides.length - 1));
  }

  /** Counted from 0. */
  get at(): number {
    return this.#at;
  }

  /** How many of its stages the present slide has gone through. */
  get stage(): number {
    return this.#stage;
  }

  get slide(): Slide | null {
    return this.slides[this.#at] ?? null;
  }

  /** One stage or, where there is none left, one slide on or back. @param stages How many the present slide has. */
  move(by: 1 | -1, stages: number): void {
    const within = this.#stage + by;
    if (within >= 0 && within < stages) this.#stage = within;
    else this.go(this.#at + by);
  }

  go(at: number): void {
    if (at < 0 || at >= this.slides.length) return;
    this.#at = at;
    this.#stage = 0;
    this.tell();
  }

  restartStages(): void {
    this.#stage = 0;
  }

  /** Speaks with the presenter's window of that name. @param stages How many the present slide has. */
  connect(name: string, stages: () => number): void {
    this.#channel?.close();
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<PresentMessage>) => {
      if (data.kind === 'hello') this.tell();
      if (data.kind === 'move') this.move(data.by, stages());
    };
    this.#channel = channel;
  }

  end(): void {
    this.#say({ kind: 'ended' });
    this.#channel?.close();
  }

  tell(): void {
    this.#say({ kind: 'state', slides: this.slides, at: this.#at, startedAt: this.startedAt });
  }

  #say(message: PresentMessage): void {
    this.#channel?.postMessage(message);
  }
}
