/** Whether the database can be asked. Asleep until somebody asks, or the page has nothing better to do. */
export type DatabaseCondition = 'asleep' | 'starting' | 'ready' | 'failed';

/** What has become of the database, for the page to say. */
export class DatabaseState {
  condition = $state.raw<DatabaseCondition>('asleep');
}
