/** Whether the database can be asked. Asleep until somebody asks, or the page has nothing better to do. */
export type DatabaseCondition = 'asleep' | 'starting' | 'ready' | 'failed';

/** What has become of the database, for the page to say. */
export class DatabaseState {
  condition = $state.raw<DatabaseCondition>('asleep');
  #arrived = $state.raw<number | null>(null);

  /** How much of the database has arrived, 0–1, while it is on its way; null before and after. */
  get arrived(): number | null {
    return this.condition === 'starting' ? this.#arrived : null;
  }

  /** @param share 0–1. */
  arrive(share: number): void {
    this.#arrived = share < 1 ? share : null;
  }
}
