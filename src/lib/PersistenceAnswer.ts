/** Whether the browser promises not to delete what it keeps: it does, it does not, or it cannot be asked. */
export type PersistenceAnswer = 'granted' | 'denied' | 'unknown';
